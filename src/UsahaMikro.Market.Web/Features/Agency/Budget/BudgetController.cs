using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Budget.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Budget;

/// <summary>The own agency's RUP packages, what is committed on them and what is left.</summary>
[Area("Agency"), Route("instansi/anggaran"), Authorize(Policies.Agency)]
public sealed class BudgetController(Actor actor) : Controller
{
    public const string Root = "/instansi/anggaran";

    [HttpGet("", Name = "AgencyBudget"), MenuItem("Anggaran", Icon = "wallet", Order = 70)]
    public async Task<IActionResult> Index(int? tahun, [FromServices] BudgetYearQuery query, CancellationToken cancellationToken) =>
        await query.FindAsync(actor.AgencyId!.Value, tahun, cancellationToken) is { } budget
            ? View("Budgets/Packages", BudgetPage.From(budget, Root, MayImport ? $"{Root}/impor?tahun={budget.Year}" : null, isOwn: true)) : NotFound();

    [HttpGet("paket/{code}", Name = "AgencyPackage")]
    public async Task<IActionResult> Package(string code, [FromServices] BudgetPages pages, CancellationToken cancellationToken) =>
        await pages.PackageAsync(code, actor.AgencyId!.Value, Root, [], cancellationToken) is { } page ? View("Budgets/Package", page) : NotFound();

    private bool MayImport => actor.Role is Role.AgencyAdmin or Role.PaKpa;
}
