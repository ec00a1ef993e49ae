using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Budgets;

/// <summary>Budgets of every organisation.</summary>
[Area("BackOffice"), Route("dinas/anggaran"), Authorize(Policies.BackOffice)]
public sealed class BudgetsController(Actor actor) : Controller
{
    [HttpGet("", Name = "Budgets"), MenuItem("Anggaran", Icon = "wallet", Order = 30)]
    public async Task<IActionResult> Index(int? tahun, [FromServices] BudgetYearQuery query, CancellationToken cancellationToken) =>
        await query.FindAsync(tahun, cancellationToken) is { } year ? View(BudgetsPage.From(year, MayImport)) : NotFound();

    [HttpGet("{agencyCode}", Name = "AgencyBudgetOfDinas")]
    public async Task<IActionResult> Show(string agencyCode, int? tahun, [FromServices] BudgetYearQuery query, CancellationToken cancellationToken) =>
        await query.FindAsync(agencyCode, tahun, cancellationToken) is { } budget
            ? View("Budgets/Packages", BudgetPage.From(budget, Root(budget.Agency.Code), MayImport ? $"{BudgetsPage.ImportUrl}?instansi={budget.Agency.Code}&tahun={budget.Year}" : null, isOwn: false))
            : NotFound();

    [HttpGet("{agencyCode}/paket/{code}", Name = "PackageOfDinas")]
    public async Task<IActionResult> Package(
        string agencyCode, string code, [FromServices] BudgetPages pages, [FromServices] IAgencyDirectory agencies, CancellationToken cancellationToken) =>
        await agencies.FindByCodeAsync(agencyCode, cancellationToken) is { } agency
        && await pages.PackageAsync(code, agency.Id, Root(agency.Code), Crumbs(agency), cancellationToken) is { } page
            ? View("Budgets/Package", page) : NotFound();

    internal static string Root(string agencyCode) => $"/dinas/anggaran/{Uri.EscapeDataString(agencyCode)}";

    internal static IReadOnlyList<Crumb> Crumbs(AgencyCard agency) => [new Crumb("Anggaran", "/dinas/anggaran"), new Crumb(agency.ShortName, Root(agency.Code))];

    private bool MayImport => actor.Role is Role.DinasOfficer or Role.DinasHead;
}
