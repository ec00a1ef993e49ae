using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Contracts;

public enum BuyerKind { Agency, Bumd, Company, Person }

public sealed record BuyerRef(BuyerKind Kind, Guid Id, string Name);

/// <summary>Gross = goods plus the line's share of shipping, PPN included (requirements §6.1 tax basis).</summary>
public sealed record PlacedLine(int Number, Guid VariantId, string Name, int Quantity, string Unit, Rupiah Gross, LineFacts Facts);

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

public sealed record LineAmount(int Number, int Quantity, Rupiah Gross);

/// <summary>Cancelled, rejected or refused.</summary>
[EventName("ordering.lines-released.1")]
public sealed record OrderLinesReleased(
    Guid OrderId, Guid ReleaseId, string Reason, DateTimeOffset At, IReadOnlyList<LineAmount> Lines) : IDomainEvent;

/// <summary>Both parties confirmed the hand-over.</summary>
[EventName("ordering.handed-over.1")]
public sealed record HandedOver(
    Guid OrderId, Guid DeliveryId, string BastNumber, DateOnly BastDate, DateTimeOffset At, IReadOnlyList<LineAmount> Lines) : IDomainEvent;
