using System.Globalization;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.RatioBoard;

/// <summary>One organisation on the board, already text.</summary>
public sealed record BoardLine(
    string Name, string Url, RatioBar Commitment, RatioBar Realisation, string Shortfall, string CommitmentShortfall,
    IReadOnlyList<decimal> Months, string TrendText, string State, Tone Tone, string Icon, string Spend);

/// <summary>Lines of the board as a table.</summary>
public sealed record BoardTable(IReadOnlyList<BoardLine> Lines, decimal Target, bool HasTarget, bool IsSortable);

/// <summary>The board of all Perangkat Daerah, with BUMD apart.</summary>
public sealed record RatioBoardPage(
    string Heading, string Subtitle, RuleLine Rule, RatioFilter Filter, string Reached, string Realised, string Spent, string Missing,
    bool IsMissing, RatioBar Commitment, RatioBar Realisation, RatioChart Chart, decimal Target, IReadOnlyList<BoardLine> Agencies,
    IReadOnlyList<BoardLine> Bumd, string CsvUrl)
{
    public static RatioBoardPage From(Market.Ratio.Queries.RatioBoard board, string? sort)
    {
        var target = board.Rule.Target.Percent;
        return new RatioBoardPage(
            $"Papan rasio {Formats.Percent(target)}",
            $"Tahun anggaran {board.Year} · per {Formats.DateTime(board.At)}",
            RuleLine.From(board.Rule),
            RatioFilter.From("/dinas/rasio", board.Year, board.Years, board.Rule.Rules.Code, board.RuleSets),
            $"{board.Reached} / {board.Agencies.Count}",
            Formats.RupiahBrief(board.All.Realisation.Part.Amount), Formats.RupiahBrief(board.All.Realisation.Whole.Amount),
            Formats.RupiahBrief(board.Shortfall.Amount), board.Shortfall.Amount > 0,
            RatioBar.From("Rasio Komitmen", board.All.Commitment, target), RatioBar.From("Rasio Realisasi", board.All.Realisation, target),
            RatioChart.From("Rasio Realisasi kumulatif seluruh Perangkat Daerah", board.AllMonths, target), target,
            [.. Sorted(board.Agencies, sort, target).Select(row => Line(row, target, board))],
            [.. board.Bumd.Select(row => Line(row, target: null, board))],
            string.Create(CultureInfo.InvariantCulture, $"/dinas/rasio.csv?tahun={board.Year}&aturan={board.Rule.Rules.Code}"));
    }

    /// <summary>Worst first unless asked otherwise; who has not spent yet comes after those who have.</summary>
    public static IEnumerable<BoardRow> Sorted(IEnumerable<BoardRow> rows, string? sort, decimal target) => sort switch
    {
        "nama" => rows.OrderBy(row => row.Agency.Name, StringComparer.Create(Formats.Indonesian, ignoreCase: true)),
        "-nama" => rows.OrderByDescending(row => row.Agency.Name, StringComparer.Create(Formats.Indonesian, ignoreCase: true)),
        "komitmen" => Ascending(rows, row => row.Ratios.Commitment),
        "-komitmen" => rows.OrderByDescending(row => row.Ratios.Commitment.Percent),
        "-realisasi" => rows.OrderByDescending(row => row.Ratios.Realisation.Percent),
        "kurang" => rows.OrderBy(row => row.Ratios.Realisation.Shortfall(target)),
        "-kurang" => rows.OrderByDescending(row => row.Ratios.Realisation.Shortfall(target)),
        _ => Ascending(rows, row => row.Ratios.Realisation),
    };

    private static IEnumerable<BoardRow> Ascending(IEnumerable<BoardRow> rows, Func<BoardRow, RatioFigure> figure) =>
        rows.OrderBy(row => figure(row).IsEmpty).ThenBy(row => figure(row).Percent).ThenBy(row => row.Agency.Name, StringComparer.Ordinal);

    private static BoardLine Line(BoardRow row, decimal? target, Market.Ratio.Queries.RatioBoard board)
    {
        var (state, tone, icon) = target is { } percent ? RatioWords.Standing(row.Ratios, percent) : ("tanpa sasaran", Tone.Plain, "circle");
        var last = row.Ratios.Realisation;
        return new BoardLine(
            row.Agency.Name,
            string.Create(CultureInfo.InvariantCulture, $"/dinas/rasio/{row.Agency.Code}?tahun={board.Year}&aturan={board.Rule.Rules.Code}"),
            RatioBar.From("Komitmen", row.Ratios.Commitment, target), RatioBar.From("Realisasi", last, target),
            target is { } one ? last.Shortfall(one).ToString() : "–",
            target is { } two ? Formats.RupiahBrief(row.Ratios.Commitment.Shortfall(two).Amount) : "",
            [.. row.Months.Select(month => month.Percent)],
            last.IsEmpty ? RatioWords.NoSpend : $"Rasio Realisasi {row.Months.Count} bulan, terakhir {Formats.Percent(last.Percent)}",
            state, tone, icon, Formats.RupiahBrief(last.Whole.Amount));
    }
}
