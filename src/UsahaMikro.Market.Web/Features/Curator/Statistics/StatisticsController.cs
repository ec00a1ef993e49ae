using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Curator.Statistics;

public sealed record MonthLine(string Month, string Decided, string Cleared, string Revision, string Refused, string Median);

public sealed record StatisticsPage(
    string Period, string Decided, string Median, string InTime, string Open, string OpenNote, bool IsLate, string Cleared, string Revision, string Refused,
    string Appeals, IReadOnlyList<MonthLine> Months, IReadOnlyList<(string Criterion, string Average, string Count)> Criteria)
{
    public static StatisticsPage From(CurationReport report)
    {
        var all = report.Figures;
        return new StatisticsPage(
            $"{Formats.ShortDate(report.From)} – {Formats.ShortDate(report.Until)}", Formats.Number(all.Decided), Days(all.MedianDays),
            Share(all, all.InTime), Formats.Number(report.Waiting + report.InReview),
            $"{report.Waiting} menunggu, {report.InReview} ditinjau, {report.Overdue} lewat batas", report.Overdue > 0,
            Share(all, all.Cleared), Share(all, all.Revision),
            Share(all, all.Refused),
            all.Appeals == 0 ? "Belum ada banding yang diputuskan."
                : $"{all.Appeals} banding diputuskan; {all.AppealsChanged} di antaranya berakhir lain dari keputusan pertama.",
            [.. report.Months.Select(month => new MonthLine(
                month.Month.ToString("MMMM yyyy", Formats.Indonesian), Formats.Number(month.Figures.Decided), Formats.Number(month.Figures.Cleared),
                Formats.Number(month.Figures.Revision), Formats.Number(month.Figures.Refused), Days(month.Figures.MedianDays)))],
            [.. report.Criteria.Select(one => (
                CurationText.Criterion(one.Criterion), Formats.Number(decimal.Round(one.Score, 2)), Formats.Number(one.Count)))]);
    }

    private static string Days(decimal? median) => median is { } days ? $"{Formats.Number(days)} hari kerja" : "–";

    private static string Share(CurationFigures all, int count) => all.Decided == 0 ? "–" : $"{Formats.Percent(all.RateOf(count), 1)} ({count})";
}

/// <summary>How curation fares: for the curators, with what the public does not need.</summary>
[Area("Curator"), Route("kurasi/statistik"), Authorize(Policies.Curator)]
public sealed class StatisticsController : Controller
{
    [HttpGet("", Name = "CurationStatistics"), MenuItem("Statistik", Icon = "chart-bar", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] CurationFiguresQuery figures, CancellationToken cancellationToken) =>
        View(StatisticsPage.From(await figures.ReportAsync(cancellationToken)));
}
