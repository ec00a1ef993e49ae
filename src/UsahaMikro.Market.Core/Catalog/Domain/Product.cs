using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

public enum ProductStatus { Draft, Published, Withdrawn }

public static class ProductMoves
{
    public static readonly TransitionTable<ProductStatus> Table = new(ProductStatus.Draft, new Dictionary<ProductStatus, ProductStatus[]>
    {
        [ProductStatus.Draft] = [ProductStatus.Published],
        [ProductStatus.Published] = [ProductStatus.Withdrawn],
        [ProductStatus.Withdrawn] = [ProductStatus.Published],
    });
}

public sealed record SpecificationLine(string Label, string Value);

/// <summary>What a seller says of a product.</summary>
public sealed record ProductDraft
{
    public required Guid SellerId { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
    public required string Description { get; init; }
    public IReadOnlyList<SpecificationLine> Specification { get; init; } = [];
    public required string Unit { get; init; }
    public required Maker Maker { get; init; }
    public bool IsPdn { get; init; } = true;
    public int? Tkdn { get; init; }
    public required ProductNature Nature { get; init; }
    public required Fulfilment Fulfilment { get; init; }
    public int LeadTimeDays { get; init; }
    public int MinimumOrder { get; init; } = 1;
}

/// <summary>One move of a product: who, when, why. Never changed, never removed.</summary>
public sealed class ProductStep(ProductStatus status, string byName, DateTimeOffset at, string note) : IPartOf<Product>
{
    public long Id { get; private init; }
    public ProductStatus Status { get; private init; } = status;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>A good or service of one seller, in at least one variant.</summary>
public sealed class Product : AggregateRoot
{
    private readonly List<ProductVariant> _variants = [];
    private readonly List<ProductPicture> _pictures = [];
    private readonly List<ProductStep> _steps = [];

    private Product() { }

    public Guid Id { get; private init; }

    /// <summary>Human code, part of the address; stays when the name changes.</summary>
    public string Code { get; private init; } = "";

    public string Slug { get; private set; } = "";
    public Guid SellerId { get; private init; }
    public string Name { get; private set; } = "";
    public string Category { get; private set; } = "";
    public string Description { get; private set; } = "";
    public IReadOnlyList<SpecificationLine> Specification { get; private set; } = [];
    public string Unit { get; private set; } = "";
    public Maker Maker { get; private set; }
    public bool IsPdn { get; private set; }
    public int? Tkdn { get; private set; }
    public ProductNature Nature { get; private set; }
    public Fulfilment Fulfilment { get; private init; }
    public int LeadTimeDays { get; private set; }
    public int MinimumOrder { get; private set; }
    public ProductStatus Status { get; private set; }

    /// <summary>Produk Unggulan Daerah (BGR 8(3), BKS 19(3)); set by Curation.</summary>
    public bool IsFeatured { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }
    public IReadOnlyList<ProductVariant> Variants => _variants;
    public IReadOnlyList<ProductPicture> Pictures => _pictures;
    public IReadOnlyList<ProductStep> Steps => _steps;

    public static Product Write(ProductDraft draft, string code, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        Code = code,
        Slug = Shared.Slug.Of(draft.Name),
        SellerId = draft.SellerId,
        Name = draft.Name,
        Category = draft.Category,
        Description = draft.Description,
        Specification = draft.Specification,
        Unit = draft.Unit,
        Maker = draft.Maker,
        IsPdn = draft.IsPdn,
        Tkdn = draft.Tkdn,
        Nature = draft.Nature,
        Fulfilment = draft.Fulfilment,
        LeadTimeDays = draft.LeadTimeDays,
        MinimumOrder = draft.MinimumOrder,
        Status = ProductMoves.Table.Start,
    };

    public ProductVariant AddVariant(string sku, string name, Rupiah price, IEnumerable<PriceStep> steps, DateTimeOffset at)
    {
        var variant = new ProductVariant(Guid.CreateVersion7(at), sku, name, price, _variants.Count + 1);
        foreach (var step in steps) variant.AddStep(step);
        _variants.Add(variant);
        return variant;
    }

    public void AddPicture(ProductPicture picture) => _pictures.Add(picture);

    public Result Publish(Actor by, DateTimeOffset at)
    {
        if (_variants.Count == 0) return CatalogErrors.NoVariant;
        var moved = MoveTo(ProductStatus.Published, by, at);
        if (moved.IsSuccess) PublishedAt ??= at;
        return moved;
    }

    public Result Withdraw(string reason, Actor by, DateTimeOffset at) =>
        string.IsNullOrWhiteSpace(reason) ? CatalogErrors.WithdrawReasonMissing : MoveTo(ProductStatus.Withdrawn, by, at, reason.Trim());

    public void Feature() => IsFeatured = true;

    /// <summary>Every change of price is a step with a reason; orders already placed keep theirs.</summary>
    public Result ChangePrice(Guid variantId, Rupiah price, string reason, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return CatalogErrors.PriceReasonMissing;
        if (price <= Rupiah.Zero) return CatalogErrors.PriceNotPositive;
        if (_variants.SingleOrDefault(variant => variant.Id == variantId) is not { } found) return CatalogErrors.NotFound;
        if (found.Price == price) return Result.Ok();
        found.Reprice(price, reason, by, at);
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    private Result MoveTo(ProductStatus next, Actor by, DateTimeOffset at, string note = "")
    {
        if (!ProductMoves.Table.Allows(Status, next)) return CatalogErrors.CannotMove(Name);
        Status = next;
        _steps.Add(new ProductStep(next, by.DisplayName, at, note));
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }
}
