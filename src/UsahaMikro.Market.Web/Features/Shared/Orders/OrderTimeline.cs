using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>What happened to an order, whom it waits for now, and what comes after.</summary>
internal static class OrderTimeline
{
    public static IReadOnlyList<TimelineStep> Of(OrderDetails order) => [.. order.Steps.Select(Happened), .. Waiting(order), .. Coming(order)];

    private static TimelineStep Happened(OrderStepView step) => new(
        step.What, step.ByOrganisation.Length == 0 ? step.ByName : $"{step.ByName}, {step.ByOrganisation}", Formats.ShortDateTime(step.At),
        step.Note.Length == 0 ? null : step.Note,
        step.Status is OrderStatus.Rejected or OrderStatus.Cancelled or OrderStatus.Refused ? StepState.Refused : StepState.Done);

    private static IEnumerable<TimelineStep> Waiting(OrderDetails order)
    {
        if (order.Status is OrderStatus.Placed) yield return Now("Menunggu konfirmasi penjual", order.SellerName);
        if (order.Status is OrderStatus.Confirmed) yield return Now("Menunggu pengiriman", order.SellerName);
        if (order.Status is not OrderStatus.InDelivery) yield break;

        foreach (var delivery in order.Deliveries)
        {
            if (delivery.Status is DeliveryStatus.Dispatched) yield return Now($"Menunggu pemeriksaan pengiriman ke-{delivery.Number}", $"PPK {order.BuyerName}");
            if (delivery.Status is DeliveryStatus.Inspected) yield return Now($"Menunggu konfirmasi {delivery.BastNumber}", order.SellerName);
        }

        if (order.CanDispatch) yield return Now("Menunggu pengiriman sisanya", order.SellerName);
    }

    private static IEnumerable<TimelineStep> Coming(OrderDetails order)
    {
        if (order.Status is OrderStatus.Placed) yield return Next("Pengiriman");
        if (order.Status is OrderStatus.Placed or OrderStatus.Confirmed) yield return Next("Pemeriksaan barang dan BAST");
        if (order.Status is OrderStatus.Placed or OrderStatus.Confirmed or OrderStatus.InDelivery) yield return Next("Selesai");
    }

    private static TimelineStep Now(string what, string who) => new(what, who, State: StepState.Now);

    private static TimelineStep Next(string what) => new(what, State: StepState.Next);
}
