using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>Something one may do with an order from its page; a posted one needs no page between.</summary>
public sealed record OrderAction(string Text, string Url, string Icon, string Style = "quiet", bool IsPost = false);

/// <summary>A line with what became of its pieces.</summary>
public sealed record OrderLineRow(string Name, string Code, string UnitPrice, string Quantity, string Goods, string WantedOn, string? Note, IReadOnlyList<string> Fate,
    MealWish? Meal);

/// <summary>One consignment on its way.</summary>
public sealed record DeliveryCard(
    int Number, StateChip State, string NoteNumber, string Date, string? Courier, IReadOnlyList<DeliveryRow> Lines, DocumentCard? Bast,
    IReadOnlyList<(string Label, string Value)> Signatures, string? Remark, OrderAction? Do, string? WhyNot, string? NoteUrl);

public sealed record DeliveryRow(string Name, string Sent, string Accepted, string Refused, string? Reason);

/// <summary>An order's page, the same for buyer, seller and Dinas; what each may do there comes from <see cref="OrderSide"/>.</summary>
public sealed record OrderPage(
    string Number, StateChip State, string Subtitle, string Url, IReadOnlyList<Crumb> Crumbs, IReadOnlyList<OrderAction> Actions,
    IReadOnlyList<string> Hints, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<OrderLineRow> Lines, string Goods, string Shipping,
    string Total, string? Accepted, IReadOnlyList<DeliveryCard> Deliveries, IReadOnlyList<TimelineStep> Steps, IReadOnlyList<ThreadMessage> Messages, bool CanWrite)
{
    public static OrderPage From(OrderDetails order, OrderSide side, IAreaBook areas) => new(
        order.Number, order.Status.Chip(), $"{side.Counterpart(order)} · dipesan {Formats.DateTime(order.PlacedAt)}", side.UrlOf(order),
        [new Crumb(side.ListName, side.ListUrl), new Crumb(order.Number)], side.Actions(order), side.Hints(order), FactsOf(order, areas),
        [.. order.Lines.Select(line => Line(line, order))], order.Goods.ToString(), order.Shipping.ToString(), order.Total.ToString(), AcceptedOf(order),
        [.. order.Deliveries.Select(delivery => Delivery(delivery, order, side))], OrderTimeline.Of(order),
        [.. order.Messages.Select(message => new ThreadMessage(
            $"{message.AuthorName}, {(message.FromSeller ? order.SellerName : order.BuyerName)}", Formats.ShortDateTime(message.At), message.Text,
            side.Wrote(message)))],
        side.CanWrite);

    public static IReadOnlyList<(string Label, string Value)> FactsOf(OrderDetails order, IAreaBook areas) =>
    [
        ("Pembeli", order.BuyerName),
        ("Penjual", order.SellerName),
        ("Paket RUP", order.PackageCode.Length == 0 ? "–" : $"{order.PackageCode} · {order.PackageName}"),
        ("Tahun anggaran", order.FiscalYear.ToString(Formats.Indonesian)),
        ("Cara terima", order.Method.Label()),
        ("Tempat", order.Method is DeliveryMethod.PickedUp ? $"diambil di {order.SellerName}" : $"{order.Address}, {areas.KecamatanName(order.KecamatanCode)}"),
        ("Penerima", order.Phone.Length == 0 ? order.Recipient : $"{order.Recipient} · {order.Phone}"),
        ("Diinginkan", Formats.Date(order.WantedOn)),
        ("Dipesan oleh", order.PlacedByName),
    ];

    /// <summary>What a finished order came to, when that is not what was ordered.</summary>
    private static string? AcceptedOf(OrderDetails order)
    {
        var accepted = order.Deliveries.SelectMany(delivery => delivery.Lines).Sum(line => line.AcceptedGross);
        return order.Status is OrderStatus.Completed && accepted != order.Total ? accepted.ToString() : null;
    }

    private static OrderLineRow Line(OrderLineView line, OrderDetails order)
    {
        var refused = order.Deliveries.SelectMany(delivery => delivery.Lines).Where(one => one.LineNumber == line.Number).Sum(one => one.Refused);
        var waiting = line.Dispatched - line.Accepted - refused;
        var cancelled = line.Released - refused;
        (int Count, string Word)[] fate =
            [(line.Accepted, "diterima"), (refused, "ditolak"), (waiting, "dikirim, belum diperiksa"), (cancelled, "batal"), (line.ToDispatch - cancelled, "belum dikirim")];
        return new OrderLineRow(
            line.Name, line.ProductCode, $"{line.UnitPrice} / {line.Unit}", Formats.Quantity(line.Quantity, line.Unit), line.Goods.ToString(),
            Formats.ShortDate(line.WantedOn), line.Note.Length == 0 ? null : line.Note,
            [.. fate.Where(one => one.Count > 0).Select(one => $"{Formats.Number(one.Count)} {one.Word}")], line.Meal);
    }

    private static DeliveryCard Delivery(DeliveryView delivery, OrderDetails order, OrderSide side)
    {
        var signatures = new List<(string, string)>();
        if (delivery is { InspectedByName: { } inspector, InspectedAt: { } inspectedAt })
            signatures.Add((delivery.BastNumber is null ? "Diperiksa PPK" : "Diteken PPK", $"{inspector}{Appointment(delivery)} · {Formats.DateTime(inspectedAt)}"));
        if (delivery is { SellerSignedName: { } seller, SellerSignedAt: { } signedAt })
            signatures.Add(("Dikonfirmasi penjual", $"{seller} · {Formats.DateTime(signedAt)}"));

        var inspected = delivery.Status is not DeliveryStatus.Dispatched;
        return new DeliveryCard(
            delivery.Number, delivery.Status.Chip(), delivery.NoteNumber, Formats.Date(delivery.DispatchedOn), delivery.Courier.Length == 0 ? null : delivery.Courier,
            [.. delivery.Lines.Select(line => new DeliveryRow(
                line.Name, Formats.Quantity(line.Sent, line.Unit), inspected ? Formats.Number(line.Accepted) : "–", inspected ? Formats.Number(line.Refused) : "–",
                line.RefusalReason.Length == 0 ? null : line.RefusalReason))],
            Bast(delivery, order, side), signatures, delivery.InspectionNote.Length == 0 ? null : delivery.InspectionNote,
            side.ActionOn(delivery, order), side.WhyNoActionOn(delivery, order), side.HasDeliveryNote ? $"{side.UrlOf(order)}/surat-jalan/{delivery.Number}" : null);
    }

    private static DocumentCard? Bast(DeliveryView delivery, OrderDetails order, OrderSide side) => delivery is not { BastNumber: { } number, BastDate: { } date } ? null
        : new DocumentCard("Berita Acara Serah Terima", number, Formats.Date(date), $"{side.UrlOf(order)}/bast/{delivery.Number}",
            $"{delivery.Lines.Sum(line => line.AcceptedGross)} diterima");

    private static string Appointment(DeliveryView delivery) =>
        string.IsNullOrEmpty(delivery.InspectedByAppointment) ? "" : $" (SK {delivery.InspectedByAppointment})";
}
