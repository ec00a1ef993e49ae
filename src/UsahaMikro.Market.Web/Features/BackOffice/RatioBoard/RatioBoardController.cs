using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.RatioBoard;

/// <summary>All Perangkat Daerah against the target.</summary>
[Area("BackOffice"), Authorize(Policies.RatioReading)]
public sealed class RatioBoardController : Controller
{
    [HttpGet("dinas/rasio", Name = "RatioBoard"), MenuItem("Papan rasio", Icon = "scale", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index(
        int? tahun, string? aturan, string? urut, [FromServices] RatioBoardQuery query, CancellationToken cancellationToken) =>
        await query.FindAsync(tahun, aturan, cancellationToken) is { } board ? View(RatioBoardPage.From(board, urut)) : NotFound();

    [HttpGet("dinas/rasio.csv", Name = "RatioBoardCsv")]
    public async Task<IActionResult> Csv(int? tahun, string? aturan, [FromServices] RatioBoardQuery query, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(tahun, aturan, cancellationToken) is not { } board) return NotFound();

        var target = board.Rule.Target.Percent;
        string[] heading =
        [
            "kode", "nama", "jenis", "tahun_anggaran", "aturan", "sasaran_persen", "pagu", "komitmen_dihitung", "rasio_komitmen_persen", "kurang_komitmen",
            "belanja", "realisasi_dihitung", "rasio_realisasi_persen", "kurang_realisasi", "keadaan",
        ];
        var rows = RatioBoardPage.Sorted(board.Agencies, null, target).Concat(board.Bumd).Select(row => Cells(row, board, target));
        return File(CsvTable.Write([heading, .. rows]), CsvTable.ContentType, $"rasio-{board.Year}.csv");
    }

    private static IReadOnlyList<object?> Cells(BoardRow row, Market.Ratio.Queries.RatioBoard board, decimal target)
    {
        var bound = board.Agencies.Contains(row);
        var (commitment, realisation) = (row.Ratios.Commitment, row.Ratios.Realisation);
        return
        [
            row.Agency.Code, row.Agency.Name, bound ? "Perangkat Daerah" : "BUMD", board.Year, board.Rule.Rules.Pasal, bound ? target : null,
            commitment.Whole.Amount, commitment.Part.Amount, PercentOf(commitment), bound ? commitment.Shortfall(target).Amount : null,
            realisation.Whole.Amount, realisation.Part.Amount, PercentOf(realisation), bound ? realisation.Shortfall(target).Amount : null,
            bound ? RatioWords.Standing(row.Ratios, target).Text : "tanpa sasaran",
        ];
    }

    private static object? PercentOf(RatioFigure figure) => figure.IsEmpty ? null : figure.Percent;
}
