using System.Globalization;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>Amounts of a month or package, each with the list of orders behind it.</summary>
public sealed record AmountLine(
    string Name, string? Detail, string Pagu, string Committed, string CommittedCounts, string? CommittedUrl, string Realised, string RealisedCounts,
    string? RealisedUrl, string Ratio, bool IsFlagged);

/// <summary>Months or packages.</summary>
public sealed record AmountTable(string Caption, IReadOnlyList<AmountLine> Lines, bool OfPackages);

/// <summary>One agency's year; the same page for the Dinas and for the agency itself.</summary>
public sealed record AgencyRatioPage(
    string Heading, string Subtitle, IReadOnlyList<Crumb> Crumbs, RuleLine Rule, RatioFilter Filter, RatioBar Commitment, RatioBar Realisation,
    string Pagu, bool HasTarget, string? Late, string? LateUrl, RatioChart Chart, AmountTable Months,
    AmountTable Packages, OrdersTable Orders, string OrdersUrl)
{
    /// <param name="root">The address of this agency's ratio: <c>/dinas/rasio/DINDIK</c> or <c>/instansi/rasio</c>.</param>
    public static AgencyRatioPage From(AgencyRatio ratio, OrderList orders, string root, bool isOwn)
    {
        var target = ratio.Rule.Target.Percent;
        var links = new RatioLinks(root, ratio.Year, ratio.Rule.Rules.Code);
        return new AgencyRatioPage(
            isOwn ? "Rasio belanja lokal" : ratio.Agency.Name,
            $"{(isOwn ? ratio.Agency.Name + " · t" : "T")}ahun anggaran {ratio.Year} · per {Formats.DateTime(ratio.At)}",
            isOwn ? [] : [new Crumb("Papan rasio", string.Create(CultureInfo.InvariantCulture, $"/dinas/rasio?tahun={ratio.Year}")), new Crumb(ratio.Agency.ShortName)],
            RuleLine.From(ratio.Rule), RatioFilter.From(root, ratio.Year, ratio.Years, ratio.Rule.Rules.Code, ratio.RuleSets),
            RatioBar.From("Rasio Komitmen", ratio.Ratios.Commitment, ratio.HasTarget ? target : null),
            RatioBar.From("Rasio Realisasi", ratio.Ratios.Realisation, ratio.HasTarget ? target : null),
            ratio.Pagu.ToString(), ratio.HasTarget,
            ratio.LateRealised.Amount > 0 ? ratio.LateRealised.ToString() : null,
            links.Orders(AmountKind.Realisation, month: 13),
            RatioChart.From("Rasio Realisasi kumulatif", [.. ratio.Months.Where(month => month.Month is >= 1 and <= 12).Take(ratio.MonthsBegun).Select(month => month.CumulativeRealisation)], target),
            new AmountTable("Komitmen dan realisasi per bulan", [.. ratio.Months.Where(month => month.Month <= ratio.MonthsBegun || month.Month is 0 or 13 || !IsNothing(month.Amounts)).Select(month => Line(
                Capital(RatioWords.Month(month.Month)), null, "", month.Amounts,
                links.Orders(AmountKind.Commitment, month: month.Month), links.Orders(AmountKind.Realisation, month: month.Month),
                month.CumulativeRealisation.IsEmpty ? RatioWords.NoSpend : Formats.Percent(month.CumulativeRealisation.Percent), month.Month == 13))], OfPackages: false),
            new AmountTable("Komitmen dan realisasi per paket RUP", [.. ratio.Packages.Select(line => Line(
                line.Package.Name, line.Package.Code, line.Package.Pagu.ToString(), line.Amounts,
                links.Orders(AmountKind.Commitment, package: line.Package.Code), links.Orders(AmountKind.Realisation, package: line.Package.Code), "", isFlagged: false))], OfPackages: true),
            OrdersTable.From(orders, links), links.Orders(AmountKind.Commitment));
    }

    private static AmountLine Line(
        string name, string? detail, string pagu, CountedAmounts amounts, string committedUrl, string realisedUrl, string ratio, bool isFlagged) => new(
        name, detail, pagu, amounts.Committed.ToString(), amounts.CommittedCounts.ToString(), amounts.Committed.Amount == 0 ? null : committedUrl,
        amounts.Realised.ToString(), amounts.RealisedCounts.ToString(), amounts.Realised.Amount == 0 ? null : realisedUrl, ratio, isFlagged);

    private static bool IsNothing(CountedAmounts amounts) => amounts.Committed.Amount == 0 && amounts.Realised.Amount == 0;

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Indonesian) + text[1..];
}

/// <summary>Addresses under one agency's ratio.</summary>
public sealed record RatioLinks(string Root, int Year, string Rule)
{
    public string Orders(AmountKind kind, int? month = null, string? package = null, string? after = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/pesanan?tahun={Year}&aturan={Rule}&jenis={Word(kind)}")
        + (month is { } m ? string.Create(CultureInfo.InvariantCulture, $"&bulan={m}") : "")
        + (package is null ? "" : "&paket=" + Uri.EscapeDataString(package))
        + (after is null ? "" : "&sesudah=" + Uri.EscapeDataString(after));

    public string Order(string number) => $"{Root}/{Uri.EscapeDataString(number)}";

    public static string Word(AmountKind kind) => kind is AmountKind.Realisation ? "realisasi" : "komitmen";
}
