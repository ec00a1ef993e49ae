using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>What commitments and realisations have in common; append-only, the facts frozen when ordered.</summary>
public abstract class RatioRow
{
    public required Guid Id { get; init; }
    public required Guid OrderId { get; init; }
    public required string OrderNumber { get; init; }
    public required int LineNumber { get; init; }
    public required Guid AgencyId { get; init; }
    public required BuyerKind BuyerKind { get; init; }
    public Guid? PackageId { get; init; }

    /// <summary>Tahun anggaran of the package, not of the calendar.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>See <see cref="FiscalMonth"/>.</summary>
    public required int Month { get; init; }

    public required Guid SellerId { get; init; }
    public required string SellerName { get; init; }
    public required string ItemName { get; init; }
    public required string Unit { get; init; }
    public required int Quantity { get; init; }
    public required Rupiah Gross { get; init; }
    public required LineFacts Facts { get; init; }
    public required DateTimeOffset At { get; init; }

    public TotalKey Key => new(FiscalYear, AgencyId, BuyerKind, Month, RuleFacts.Of(Facts));
}

/// <summary>A line placed on a package (positive), or its release when cancelled, rejected or refused (negative).</summary>
public sealed class CommitmentRow : RatioRow
{
    /// <summary>The order itself for a placing, the release otherwise: with the line number the natural key.</summary>
    public required Guid SourceId { get; init; }

    public string Reason { get; init; } = "";

    public static CommitmentRow Place(OrderPlaced order, PlacedLine line) => new()
    {
        Id = Guid.CreateVersion7(order.At),
        OrderId = order.OrderId,
        SourceId = order.OrderId,
        OrderNumber = order.OrderNumber,
        LineNumber = line.Number,
        AgencyId = order.Buyer.Id,
        BuyerKind = order.Buyer.Kind,
        PackageId = order.PackageId,
        FiscalYear = order.FiscalYear,
        Month = FiscalMonth.Of(BusinessCalendar.DateOf(order.At), order.FiscalYear),
        SellerId = order.SellerId,
        SellerName = order.SellerName,
        ItemName = line.Name,
        Unit = line.Unit,
        Quantity = line.Quantity,
        Gross = line.Gross,
        Facts = line.Facts,
        At = order.At,
    };

    /// <summary>The counter-row; it stands in the month of the placing, so that a month's commitments stay those still valid.</summary>
    public CommitmentRow Release(OrderLinesReleased released, LineAmount line) => new()
    {
        Id = Guid.CreateVersion7(released.At),
        OrderId = OrderId,
        SourceId = released.ReleaseId,
        OrderNumber = OrderNumber,
        LineNumber = LineNumber,
        AgencyId = AgencyId,
        BuyerKind = BuyerKind,
        PackageId = PackageId,
        FiscalYear = FiscalYear,
        Month = Month,
        SellerId = SellerId,
        SellerName = SellerName,
        ItemName = ItemName,
        Unit = Unit,
        Quantity = -line.Quantity,
        Gross = -line.Gross,
        Facts = Facts with { },
        At = released.At,
        Reason = released.Reason,
    };

    public Realisation HandOver(HandedOver handedOver, LineAmount line) => new()
    {
        Id = Guid.CreateVersion7(handedOver.At),
        OrderId = OrderId,
        DeliveryId = handedOver.DeliveryId,
        BastNumber = handedOver.BastNumber,
        BastDate = handedOver.BastDate,
        OrderNumber = OrderNumber,
        LineNumber = LineNumber,
        AgencyId = AgencyId,
        BuyerKind = BuyerKind,
        PackageId = PackageId,
        FiscalYear = FiscalYear,
        Month = FiscalMonth.Of(handedOver.BastDate, FiscalYear),
        SellerId = SellerId,
        SellerName = SellerName,
        ItemName = ItemName,
        Unit = Unit,
        Quantity = line.Quantity,
        Gross = line.Gross,
        Facts = Facts with { },
        At = handedOver.At,
    };
}

/// <summary>A line accepted by BAST: one row per delivery line handed over.</summary>
public sealed class Realisation : RatioRow
{
    public required Guid DeliveryId { get; init; }
    public required string BastNumber { get; init; }
    public required DateOnly BastDate { get; init; }

    /// <summary>A BAST after 31 December of the package's year is counted there, and flagged.</summary>
    public bool IsLate => Month == FiscalMonth.After;
}

/// <summary>Months of a tahun anggaran: 1 to 12, and what lies before or after it.</summary>
public static class FiscalMonth
{
    public const int Before = 0;
    public const int After = 13;

    public static int Of(DateOnly date, int fiscalYear) =>
        date.Year == fiscalYear ? date.Month : date.Year < fiscalYear ? Before : After;
}
