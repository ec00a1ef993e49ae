using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Orders;

public sealed record InboxRow(string Number, string Url, string Buyer, string Contents, string Wanted, bool IsLate, string Total, StateChip State);

/// <summary>The seller's inbox, by the day the goods are wanted.</summary>
public sealed record InboxPage(bool IsClosed, IReadOnlyList<Tab> Tabs, IReadOnlyList<InboxRow> Rows)
{
    private const string Root = "/usaha/pesanan";

    public static InboxPage From(IReadOnlyList<OrderRow> rows, bool closed, DateOnly today) => new(
        closed, [new Tab("Terbuka", Root, !closed, closed ? null : rows.Count), new Tab("Selesai", $"{Root}?tab=selesai", closed)],
        [.. rows.Select(row => new InboxRow(
            row.Number, $"{Root}/{row.Number}", row.BuyerName, row.Contents(), OrderWords.Day(row.WantedOn, today),
            !closed && row.HasToSend && row.WantedOn < today, row.Total.ToString(), StateOf(row)))]);

    private static StateChip StateOf(OrderRow row) => row switch
    {
        { WaitsForSeller: true } => new("BAST menunggu konfirmasi Anda", Tone.Warn, "signature"),
        { Status: OrderStatus.Placed } => new("Menunggu jawaban Anda", Tone.Warn, "clock"),
        { Status: OrderStatus.Confirmed } => new("Siapkan dan kirim", Tone.Brand, "package"),
        { Status: OrderStatus.InDelivery, WaitsForInspection: true } => new("Diperiksa pembeli", Tone.Brand, "clipboard-check"),
        _ => row.Status.Chip(),
    };
}
