using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Orders;

public sealed record OrdersRow(string Number, string Url, string Contents, string Seller, string PlacedAt, string WantedOn, string Total, StateChip State);

/// <summary>The agency's orders, newest first.</summary>
public sealed record OrdersPage(
    IReadOnlyList<Tab> Tabs, string? Status, string? Text, IReadOnlyList<OrdersRow> Rows, string? OlderUrl, bool IsFiltered, bool CanOrder)
{
    private const string Root = "/instansi/pesanan";

    public static OrdersPage From(OrderPageOfRows orders, string? status, string? text, string? before, bool canOrder) => new(
        [
            new Tab("Semua", UrlOf(null, text, null), string.IsNullOrEmpty(status)),
            .. OrderStatusFilter.All.Select(one => new Tab(one.Text, UrlOf(one.Word, text, null), one.Word == status)),
        ],
        status, text,
        [.. orders.Rows.Select(row => new OrdersRow(
            row.Number, $"{Root}/{row.Number}", row.Contents(), row.SellerName, Formats.ShortDate(row.PlacedAt), Formats.ShortDate(row.WantedOn),
            row.Total.ToString(), row.Chip()))],
        orders.Older is null ? null : UrlOf(status, text, orders.Older),
        !string.IsNullOrEmpty(status) || !string.IsNullOrEmpty(text) || before is not null, canOrder);

    private static string UrlOf(string? status, string? text, string? before)
    {
        var query = QueryString.Empty;
        if (!string.IsNullOrEmpty(status)) query = query.Add("status", status);
        if (!string.IsNullOrEmpty(text)) query = query.Add("cari", text);
        if (before is not null) query = query.Add("sesudah", before);
        return Root + query;
    }
}
