using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>What was bought, frozen when ordered: name, price, facts.</summary>
public sealed class OrderLine : IPartOf<Order>
{
    public required int Number { get; init; }
    public required Guid VariantId { get; init; }
    public required string ProductCode { get; init; }
    public required string Name { get; init; }
    public required string Unit { get; init; }
    public required int Quantity { get; init; }
    public required Rupiah UnitPrice { get; init; }
    public required Rupiah Goods { get; init; }

    /// <summary>This line's share of the order's shipping; the shares sum to the whole.</summary>
    public Rupiah Shipping { get; internal set; }

    public required DateOnly WantedOn { get; init; }
    public required string Note { get; init; }
    public required LineFacts Facts { get; init; }

    /// <summary>What was chosen of a package; its surcharges are in the price.</summary>
    public MealWish? Meal { get; init; }

    public int Dispatched { get; internal set; }
    public int Accepted { get; internal set; }

    /// <summary>Pieces that were cancelled, rejected or refused.</summary>
    public int Released { get; internal set; }

    public Rupiah Gross => Goods + Shipping;
    public int Open => Quantity - Accepted - Released;
    public int ToDispatch => Quantity - Dispatched;

    /// <summary>
    /// Rupiah of the next pieces after those already settled, so that any way of cutting a line into parts sums to the whole.
    /// </summary>
    internal Rupiah GrossOf(int pieces)
    {
        var settled = Accepted + Released;
        return GrossUpTo(settled + pieces) - GrossUpTo(settled);
    }

    private Rupiah GrossUpTo(int pieces) => new((long)((Int128)Gross.Amount * pieces / Quantity));
}
