using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>One order behind a figure.</summary>
public sealed record OrderRow(
    string Number, string Url, string Seller, string Date, string Committed, string CommittedCounts, string Realised, string RealisedCounts, bool HasLate,
    string Verdict, Tone Tone, string Icon);

public sealed record OrdersTable(IReadOnlyList<OrderRow> Rows)
{
    public static OrdersTable From(OrderList orders, RatioLinks links) => new([.. orders.Orders.Select(order => Row(order, links))]);

    private static OrderRow Row(OrderLineSum order, RatioLinks links)
    {
        var amounts = order.Amounts;
        var whole = amounts.Committed.Amount + amounts.Realised.Amount;
        var counts = amounts.CommittedCounts.Amount + amounts.RealisedCounts.Amount;
        var (verdict, tone, icon) = whole == 0 ? ("dilepas", Tone.Plain, "ban")
            : counts == whole ? ("dihitung", Tone.Good, "check") : counts == 0 ? ("tidak dihitung", Tone.Warn, "x") : ("sebagian", Tone.Brand, "circle-dashed");
        return new OrderRow(
            order.OrderNumber, links.Order(order.OrderNumber), order.SellerName, Formats.ShortDate(order.PlacedAt), amounts.Committed.ToString(),
            amounts.CommittedCounts.ToString(), amounts.Realised.ToString(), amounts.RealisedCounts.ToString(), order.HasLate, verdict, tone, icon);
    }
}

/// <summary>The orders behind one figure of one agency.</summary>
public sealed record OrdersPage(string Heading, string Subtitle, IReadOnlyList<Crumb> Crumbs, IReadOnlyList<Tab> Tabs, RuleLine Rule, OrdersTable Orders, string? NextUrl)
{
    public static OrdersPage From(AgencyRatio ratio, OrderFilter filter, string? packageCode, OrderList orders, string root, bool isOwn)
    {
        var links = new RatioLinks(root, ratio.Year, ratio.Rule.Rules.Code);
        var of = filter.Month is { } month ? $"bulan {RatioWords.Month(month)}" : packageCode is null ? $"tahun {ratio.Year}" : $"paket {packageCode}";
        var back = $"{root}?tahun={ratio.Year}&aturan={ratio.Rule.Rules.Code}";
        return new OrdersPage(
            $"Pesanan di balik {(filter.Kind is AmountKind.Realisation ? "realisasi" : "komitmen")} {of}",
            $"{ratio.Agency.Name} · tahun anggaran {ratio.Year}",
            isOwn ? [new Crumb("Rasio belanja lokal", back), new Crumb("Pesanan")]
                : [new Crumb("Papan rasio", $"/dinas/rasio?tahun={ratio.Year}"), new Crumb(ratio.Agency.ShortName, back), new Crumb("Pesanan")],
            [
                new Tab("Komitmen", links.Orders(AmountKind.Commitment, filter.Month, packageCode), filter.Kind is AmountKind.Commitment),
                new Tab("Realisasi", links.Orders(AmountKind.Realisation, filter.Month, packageCode), filter.Kind is AmountKind.Realisation),
            ],
            RuleLine.From(ratio.Rule), OrdersTable.From(orders, links),
            orders.Next is null ? null : links.Orders(filter.Kind, filter.Month, packageCode, orders.Next));
    }
}
