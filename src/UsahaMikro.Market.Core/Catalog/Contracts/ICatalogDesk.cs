using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>How the goods come about; it decides whether stock or the day's capacity limits an order.</summary>
public enum Fulfilment { Stock, MadeToOrder, Service }

/// <summary>From this quantity on, a piece costs this much.</summary>
public sealed record PriceStep(int From, Rupiah Price);

/// <summary>What a piece costs between two quantities, both included; open above when there is no last one.</summary>
public sealed record PriceRange(int From, int? To, Rupiah Price);

/// <summary>A price ladder as a buyer climbs it.</summary>
public static class PriceLadder
{
    /// <summary>The steps that an order of at least the minimum can reach.</summary>
    public static IReadOnlyList<PriceRange> RangesFrom(this IReadOnlyList<PriceStep> steps, int minimum) =>
    [
        .. steps.Select((step, at) => new PriceRange(Math.Max(step.From, minimum), at + 1 < steps.Count ? steps[at + 1].From - 1 : null, step.Price))
            .Where(range => range.To is not { } last || last >= minimum),
    ];

    /// <summary>The unit price at a quantity; below the first step that step's.</summary>
    public static Rupiah PriceAt(this IReadOnlyList<PriceStep> steps, long quantity) => (steps.Where(step => step.From <= quantity).MaxBy(step => step.From) ?? steps[0]).Price;
}

/// <summary>What a variant is offered for today, with the facts a line will freeze.</summary>
public sealed record Offer(
    Guid VariantId,
    Guid ProductId,
    string ProductCode,
    string ProductSlug,
    string ProductName,
    string VariantName,
    Guid SellerId,
    string Unit,
    int MinimumOrder,
    int LeadTimeDays,
    Fulfilment Fulfilment,
    Maker Maker,
    bool IsPdn,
    int? Tkdn,
    ProductNature Nature,
    string Category,
    string? PictureHash,
    IReadOnlyList<PriceStep> Prices)
{
    /// <summary>The member of the selling cooperative that made it.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>Dishes to choose; none for what is no package.</summary>
    public IReadOnlyList<MenuGroup> Menu { get; init; } = [];

    /// <summary>Ladder and minimum count all variants of the product together.</summary>
    public bool CountsTogether { get; init; }

    /// <summary>Least pieces of this variant alone.</summary>
    public int LeastOfOne => CountsTogether ? 1 : MinimumOrder;

    public string FullName => VariantName is "" or "Standar" ? ProductName : $"{ProductName} — {VariantName}";

    public SupplyMode SupplyMode => Fulfilment is Fulfilment.Stock ? SupplyMode.Stock : SupplyMode.DailyCapacity;

    /// <summary>The unit price at a quantity (price ladder).</summary>
    public Rupiah PriceAt(int quantity) => Prices.PriceAt(quantity);
}

/// <summary>What Catalog offers to modules that sell its goods.</summary>
public interface ICatalogDesk
{
    /// <summary>Only what is published; a variant that is not is left out.</summary>
    Task<IReadOnlyDictionary<Guid, Offer>> OffersAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken);

    /// <summary>By code: the names of products that are or once were in the market.</summary>
    Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken);
}

/// <summary>A public fact of a product changed, or it was published or withdrawn.</summary>
[EventName("catalog.product-changed.1")]
public sealed record ProductChanged(Guid ProductId) : IFollowedEvent;
