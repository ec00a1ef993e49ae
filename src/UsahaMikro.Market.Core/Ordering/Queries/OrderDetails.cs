using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

public sealed record OrderLineView(
    int Number, string ProductCode, string Name, string Unit, int Quantity, Rupiah UnitPrice, Rupiah Goods, Rupiah Shipping, DateOnly WantedOn,
    string Note, int Dispatched, int Accepted, int Released, LineFacts Facts, MealWish? Meal)
{
    public int ToDispatch => Quantity - Dispatched;
}

public sealed record OrderStepView(string What, OrderStatus Status, string ByName, string ByOrganisation, DateTimeOffset At, string Note);

public sealed record DeliveryLineView(int LineNumber, string Name, string Unit, int Sent, int Accepted, int Refused, string RefusalReason, Rupiah AcceptedGross,
    MealWish? Meal);

public sealed record DeliveryView(
    Guid Id, int Number, string NoteNumber, DateOnly DispatchedOn, string Courier, DeliveryStatus Status, string? BastNumber, DateOnly? BastDate,
    string InspectionNote, string? InspectedByName, string? InspectedByAppointment, DateTimeOffset? InspectedAt, string? SellerSignedName,
    DateTimeOffset? SellerSignedAt, IReadOnlyList<DeliveryLineView> Lines);

public sealed record OrderMessageView(bool FromSeller, string AuthorName, string Text, DateTimeOffset At);

/// <summary>Everything an order's page shows. The <c>Can…</c> ask the same table as the domain does.</summary>
public sealed record OrderDetails(
    Guid Id, string Number, OrderStatus Status, BuyerKind BuyerKind, Guid BuyerId, string BuyerName, Guid SellerId, string SellerName,
    string PackageCode, string PackageName, int FiscalYear, DeliveryMethod Method, string KecamatanCode, string Address, string Recipient, string Phone,
    Rupiah Goods, Rupiah Shipping, Rupiah Total, Guid? PlacedById, string PlacedByName, DateTimeOffset PlacedAt, DateOnly WantedOn, long Version,
    IReadOnlyList<OrderLineView> Lines, IReadOnlyList<OrderStepView> Steps, IReadOnlyList<DeliveryView> Deliveries,
    IReadOnlyList<OrderMessageView> Messages, bool CanCancel, bool CanConfirm, bool CanReject, bool CanDispatch);
