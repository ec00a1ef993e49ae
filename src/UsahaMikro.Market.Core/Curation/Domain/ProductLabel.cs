using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>The label Produk Unggulan Daerah of one product: granted with a decision, taken away with a reason (BGR 8(3)).</summary>
public sealed class ProductLabel : AggregateRoot
{
    private ProductLabel() { }

    public Guid Id { get; private init; }
    public Guid ProductId { get; private init; }
    public string ProductCode { get; private init; } = "";
    public string ProductName { get; private init; } = "";
    public Guid SellerId { get; private init; }
    public string SellerName { get; private init; } = "";

    /// <summary>The case that granted it.</summary>
    public string CaseNumber { get; private init; } = "";

    public DateTimeOffset GrantedAt { get; private init; }
    public string GrantedByName { get; private init; } = "";
    public DateTimeOffset? RemovedAt { get; private set; }
    public string RemovedByName { get; private set; } = "";
    public string RemovedBecause { get; private set; } = "";

    public static ProductLabel Grant(CurationCase decided, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        ProductId = decided.ProductId,
        ProductCode = decided.ProductCode,
        ProductName = decided.ProductName,
        SellerId = decided.SellerId,
        SellerName = decided.SellerName,
        CaseNumber = decided.Number,
        GrantedAt = at,
        GrantedByName = by.DisplayName,
    };

    public Result Remove(string reason, Actor by, DateTimeOffset at)
    {
        if (RemovedAt is not null) return CurationErrors.LabelNotFound;
        if (string.IsNullOrWhiteSpace(reason)) return CurationErrors.LabelReasonMissing;
        (RemovedAt, RemovedByName, RemovedBecause) = (at, by.DisplayName, reason.Trim());
        return Result.Ok();
    }
}
