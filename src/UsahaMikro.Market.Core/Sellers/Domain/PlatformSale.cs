using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>Goods handed over here, without shipping: one row a delivery.</summary>
public sealed class PlatformSale
{
    public required Guid DeliveryId { get; init; }
    public required Guid SellerId { get; init; }
    public required DateOnly On { get; init; }
    public required Rupiah Goods { get; init; }
}

/// <summary>Adds up a year of sales from what was declared and what is known.</summary>
public static class YearOfSales
{
    /// <summary>
    /// What was sold elsewhere when last declared, and what was sold here since a year ago: the declaration covers both,
    /// so what is known of its twelve months is taken out, or it would count twice.
    /// </summary>
    public static Rupiah Of(Rupiah declared, Rupiah hereThen, Rupiah hereNow)
    {
        var elsewhere = declared - hereThen;
        return (elsewhere < Rupiah.Zero ? Rupiah.Zero : elsewhere) + hereNow;
    }

    /// <summary>Whether a sale falls into the twelve months that end on this day, the day included.</summary>
    public static (DateOnly After, DateOnly Through) Until(DateOnly day) => (day.AddYears(-1), day);
}
