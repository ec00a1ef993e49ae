using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Classifications;

/// <summary>Micro businesses by level of development, and which are to be assessed (BKS 26(4)).</summary>
[Area("BackOffice"), Authorize(Policies.BackOffice)]
public sealed class ClassificationsController(Actor actor, ClassificationBoardQuery query, IAreaBook areas) : Controller
{
    [HttpGet("dinas/klasifikasi", Name = "Classifications"), MenuItem("Klasifikasi", Icon = "trending-up", Order = 22)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(ClassificationsPage.From(
        await query.FindAsync(null, cancellationToken), areas, mayOpen: Policies.Roles[Policies.SellerVerification].Contains(actor.Role)));

    /// <summary>One row a seller, for analysis elsewhere (BKS 26(4)c).</summary>
    [HttpGet("dinas/klasifikasi.csv", Name = "ClassificationsCsv")]
    public async Task<IActionResult> Csv(CancellationToken cancellationToken)
    {
        var board = await query.FindAsync(null, cancellationToken);
        var aspects = Enum.GetValues<DevelopmentAspect>();
        object?[] heading =
        [
            "usaha", "kecamatan", "tingkat", "nilai_persen",
            .. aspects.Select(aspect => $"{aspect.Label().Replace(",", "", StringComparison.Ordinal)} (persen)"),
            "perubahan", "pendekatan", "jangka_waktu_bulan", "dinilai", "dinilai_lagi", "pedoman",
        ];
        var rows = board.Rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Name, areas.KecamatanName(row.KecamatanCode), row.LevelName, row.Percent,
            .. aspects.Select(aspect => (object?)row.Aspects.FirstOrDefault(one => one.Aspect == aspect)?.Percent),
            row.Movement?.Label(), row.Approach?.Label(), row.Months, Day(row.On), Day(row.NextOn), row.GuidelineNumber,
        ]);
        return File(CsvTable.Write([heading, .. rows]), CsvTable.ContentType, $"klasifikasi-{Day(board.Today)}.csv");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
