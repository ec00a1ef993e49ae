using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Budgets;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Budget;

/// <summary>An agency imports its own RUP packages: look first, then confirm.</summary>
[Area("Agency"), Route("instansi/anggaran/impor"), Authorize(Policies.AgencyBudget)]
public sealed class BudgetImportController(Actor actor, BudgetPages pages, IAgencyDirectory agencies) : Controller
{
    private const string FormView = "Budgets/Import";
    private const string Here = BudgetController.Root + "/impor";

    [HttpGet("", Name = "NewAgencyBudgetImport")]
    public async Task<IActionResult> New(int? tahun, CancellationToken cancellationToken) =>
        View(FormView, await FormAsync(new ImportForm { Year = tahun }, cancellationToken));

    [HttpPost(""), RequestSizeLimit(ImportLimits.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = ImportLimits.RequestBytes)]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] ImportForm form, [FromServices] PreviewPackages preview, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid(FormView, await FormAsync(form, cancellationToken));

        var command = new PreviewPackagesCommand(
            actor.AgencyId!.Value, form.Year!.Value, form.File!.FileName, await ImportForm.ContentAsync(form.File, cancellationToken));
        var result = await preview.ExecuteAsync(command, actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error.Under("Form."), FormView, await FormAsync(form, cancellationToken));
        return LocalRedirect($"{Here}/{result.Value}");
    }

    [HttpGet("{id:guid}", Name = "AgencyBudgetImport")]
    public async Task<IActionResult> Show(Guid id, string? tampil, int? mulai, CancellationToken cancellationToken) =>
        await agencies.FindAsync(actor.AgencyId!.Value, cancellationToken) is { } agency
        && await pages.PreviewAsync(
            id, agency, BudgetController.Root, Here, tampil, mulai, [new Crumb("Anggaran", BudgetController.Root)], cancellationToken) is { } page
            ? View("Budgets/Preview", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Confirm(Guid id, [FromServices] ImportPackages import, CancellationToken cancellationToken)
    {
        var result = await import.ExecuteAsync(new ImportPackagesCommand(id, actor.AgencyId!.Value), actor, cancellationToken);
        return this.Told(result, "Paket RUP disimpan persis seperti pratinjau.", $"{Here}/{id}");
    }

    private Task<ImportFormPage> FormAsync(ImportForm form, CancellationToken cancellationToken) =>
        pages.FormAsync(form, Here, BudgetController.Root, allAgencies: false, cancellationToken);
}
