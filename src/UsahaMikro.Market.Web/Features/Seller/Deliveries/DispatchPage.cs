using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Deliveries;

public sealed record DispatchLine(int At, int LineNumber, string Name, string Help, string Unit, int Left, int Pieces);

/// <summary>The form of a new delivery.</summary>
public sealed record DispatchPage(
    string Number, string Subtitle, IReadOnlyList<Crumb> Crumbs, string Url, string BackUrl, long Version, IReadOnlyList<DispatchLine> Lines,
    string Destination, string NoteNumber, string Courier)
{
    public static DispatchPage From(OrderDetails order, DispatchForm? form, IAreaBook areas)
    {
        var back = $"/usaha/pesanan/{order.Number}";
        return new DispatchPage(
            order.Number, $"{order.BuyerName} · dibutuhkan {Formats.Date(order.WantedOn)}",
            [new Crumb("Pesanan masuk", "/usaha/pesanan"), new Crumb(order.Number, back), new Crumb("Kirim barang")],
            $"{back}/pengiriman/baru", back, form?.Version ?? order.Version,
            [.. order.Lines.Where(line => line.ToDispatch > 0).Select((line, at) => Line(line, at, form?.Lines.FirstOrDefault(one => one.LineNumber == line.Number)))],
            order.Method is DeliveryMethod.PickedUp ? $"Diambil sendiri oleh {order.Recipient}, {order.Phone}"
                : $"{order.Recipient}, {order.Phone} · {order.Address}, {areas.KecamatanName(order.KecamatanCode)}",
            form is null ? $"SJ-{order.Number[4..]}-{order.Deliveries.Count + 1}" : form.NoteNumber.Or(""), form?.Courier ?? "");
    }

    private static DispatchLine Line(OrderLineView line, int at, DispatchLineForm? form) => new(
        at, line.Number, line.Name,
        line.Dispatched == 0 ? $"dipesan {Formats.Quantity(line.Quantity, line.Unit)}" : $"dipesan {Formats.Quantity(line.Quantity, line.Unit)}, sudah dikirim {Formats.Number(line.Dispatched)}",
        line.Unit, line.ToDispatch, form?.Pieces ?? line.ToDispatch);
}
