using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.Budgets;

/// <summary>The Dinas imports RUP packages for any organisation: look first, then confirm.</summary>
[Area("BackOffice"), Route("dinas/anggaran"), Authorize(Policies.BackOfficeBudget)]
public sealed class BudgetImportController(Actor actor, BudgetPages pages, IAgencyDirectory agencies) : Controller
{
    private const string FormView = "Budgets/Import";

    [HttpGet("impor", Name = "NewBudgetImport")]
    public async Task<IActionResult> New(string? instansi, int? tahun, CancellationToken cancellationToken) =>
        View(FormView, await FormAsync(new ImportForm { Agency = instansi, Year = tahun }, cancellationToken));

    [HttpPost("impor"), RequestSizeLimit(ImportLimits.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = ImportLimits.RequestBytes)]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] ImportForm form, [FromServices] PreviewPackages preview, CancellationToken cancellationToken)
    {
        var agency = form.Agency is null ? null : await agencies.FindByCodeAsync(form.Agency, cancellationToken);
        if (agency is null) ModelState.AddModelError("Form.Agency", "Pilih instansi.");
        if (!ModelState.IsValid) return this.Invalid(FormView, await FormAsync(form, cancellationToken));

        var command = new PreviewPackagesCommand(agency!.Id, form.Year!.Value, form.File!.FileName, await ImportForm.ContentAsync(form.File, cancellationToken));
        var result = await preview.ExecuteAsync(command, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error.Under("Form."), FormView, await FormAsync(form, cancellationToken));
        return RedirectToAction(nameof(Show), new { agencyCode = agency.Code, id = result.Value });
    }

    [HttpGet("{agencyCode}/impor/{id:guid}", Name = "BudgetImport")]
    public async Task<IActionResult> Show(string agencyCode, Guid id, string? tampil, int? mulai, CancellationToken cancellationToken) =>
        await agencies.FindByCodeAsync(agencyCode, cancellationToken) is { } agency
        && await pages.PreviewAsync(
            id, agency, BudgetsController.Root(agency.Code), $"{BudgetsPage.ImportUrl}?instansi={agency.Code}", tampil, mulai,
            BudgetsController.Crumbs(agency), cancellationToken) is { } page
            ? View("Budgets/Preview", page) : NotFound();

    [HttpPost("{agencyCode}/impor/{id:guid}")]
    public async Task<IActionResult> Confirm(string agencyCode, Guid id, [FromServices] ImportPackages import, CancellationToken cancellationToken)
    {
        if (await agencies.FindByCodeAsync(agencyCode, cancellationToken) is not { } agency) return NotFound();

        var result = await import.ExecuteAsync(new ImportPackagesCommand(id, agency.Id), actor, cancellationToken);
        return this.Told(result, "Paket RUP disimpan persis seperti pratinjau.", $"{BudgetsController.Root(agency.Code)}/impor/{id}");
    }

    private Task<ImportFormPage> FormAsync(ImportForm form, CancellationToken cancellationToken) =>
        pages.FormAsync(form, BudgetsPage.ImportUrl, "/dinas/anggaran", allAgencies: true, cancellationToken);
}
