using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Contracts;

/// <summary>Who buys. Only a Perangkat Daerah (<see cref="Agency"/>) has the 40 % target.</summary>
public enum BuyerKind { Agency, Bumd, Company, Person }

/// <summary>The buyer, with the name of its day.</summary>
public sealed record BuyerRef(BuyerKind Kind, Guid Id, string Name);

/// <summary>A line as ordered. Gross = goods plus the line's share of shipping, PPN included (requirements.md §6.1).</summary>
public sealed record PlacedLine(int Number, Guid VariantId, string Name, int Quantity, string Unit, Rupiah Gross, LineFacts Facts);

/// <summary>Part of a line, in pieces and gross rupiah.</summary>
public sealed record LineAmount(int Number, int Quantity, Rupiah Gross);

/// <summary>An order was placed; for an agency this is its surat pesanan until Procurement issues one.</summary>
[EventName("ordering.order-placed.1")]
public sealed record OrderPlaced(
    Guid OrderId,
    string OrderNumber,
    BuyerRef Buyer,
    Guid? PackageId,
    int FiscalYear,
    Guid SellerId,
    string SellerName,
    DateTimeOffset At,
    IReadOnlyList<PlacedLine> Lines) : IDomainEvent;

/// <summary>Pieces that will not be delivered after all: cancelled, rejected or refused.</summary>
[EventName("ordering.lines-released.1")]
public sealed record OrderLinesReleased(
    Guid OrderId, Guid ReleaseId, string Reason, DateTimeOffset At, IReadOnlyList<LineAmount> Lines) : IDomainEvent;

/// <summary>Both parties confirmed the hand-over of a delivery (BAST).</summary>
[EventName("ordering.handed-over.1")]
public sealed record HandedOver(
    Guid OrderId, Guid DeliveryId, string BastNumber, DateOnly BastDate, DateTimeOffset At, IReadOnlyList<LineAmount> Lines) : IDomainEvent;
