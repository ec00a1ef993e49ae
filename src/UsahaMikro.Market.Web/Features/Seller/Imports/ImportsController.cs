using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Seller.Exports;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Imports;

/// <summary>Products from a file: upload, match the columns, look, import.</summary>
[Area("Seller"), Route("usaha/produk/impor"), Authorize(Policies.Seller)]
public sealed class ImportsController(Actor actor, ProductImportQuery imports) : Controller
{
    [HttpGet("", Name = "ProductImports")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? View(await PageAsync(new UploadForm(), seller, cancellationToken)) : NotFound();

    [HttpGet("contoh", Name = "ProductImportExample")]
    public IActionResult Example(string? bentuk) => this.ProductFile(ProductExportQuery.Example(), "contoh-produk", bentuk is ProductFiles.Workbook);

    [HttpPost("", Name = "UploadProducts"), RequestSizeLimit(UploadForm.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = UploadForm.RequestBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Upload([Bind(Prefix = "Form")] UploadForm form, [FromServices] UploadProducts upload, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(nameof(Index), await PageAsync(form, seller, cancellationToken));

        var command = new UploadProductsCommand(form.File!.FileName, await FileContent.ReadAsync(form.File, cancellationToken));
        var uploaded = await upload.ExecuteAsync(command, actor, cancellationToken);
        if (uploaded.Error is { } error) return this.Refused(error.Under("Form."), nameof(Index), await PageAsync(form, seller, cancellationToken));
        return RedirectToRoute("MatchColumns", new { id = uploaded.Value });
    }

    [HttpGet("{id:guid}/kolom", Name = "MatchColumns")]
    public async Task<IActionResult> Match(Guid id, CancellationToken cancellationToken) =>
        await MatchingAsync(id, cancellationToken) is not { } matching ? NotFound()
            : matching.CanChange ? View(MatchPage.From(matching)) : RedirectToRoute("ProductImport", new { id });

    [HttpPost("{id:guid}/kolom", Name = "CheckImport"), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Check(
        Guid id, [FromForm(Name = "Kolom")] Dictionary<string, int?>? columns, [FromServices] CheckImport check, CancellationToken cancellationToken)
    {
        var chosen = (columns ?? []).Where(column => column.Value is not null).ToDictionary(column => column.Key, column => column.Value!.Value);
        var found = ModelState.IsValid ? await check.ExecuteAsync(new CheckImportCommand(id, chosen), actor, cancellationToken) : Result.Ok();
        if (ModelState.IsValid && found.IsSuccess) return RedirectToRoute("ProductImport", new { id });

        // The file is read for the page only when the form has to come back.
        if (found.Error is { Kind: ErrorKind.NotFound } || await MatchingAsync(id, cancellationToken) is not { } matching) return NotFound();
        return found.Error is { } error ? this.Refused(AtField(error), nameof(Match), MatchPage.From(matching)) : this.Invalid(nameof(Match), MatchPage.From(matching));
    }

    [HttpGet("{id:guid}", Name = "ProductImport")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } import) return NotFound();
        return import.Stage is ImportStage.Uploaded ? RedirectToRoute("MatchColumns", new { id }) : View(ImportPage.From(import));
    }

    [HttpPost("{id:guid}/pelaksanaan", Name = "StartImport")]
    public async Task<IActionResult> Start(Guid id, bool skipsWrong, [FromServices] StartImport start, CancellationToken cancellationToken)
    {
        var started = await start.ExecuteAsync(new StartImportCommand(id, skipsWrong), actor, cancellationToken);
        if (started.Error is not { } error) return RedirectToRoute("ProductImport", new { id });
        return await FindAsync(id, cancellationToken) is { Stage: not ImportStage.Uploaded } import ? this.Refused(error, nameof(Show), ImportPage.From(import))
            : error.Kind is ErrorKind.NotFound ? NotFound() : RedirectToRoute("MatchColumns", new { id });
    }

    [HttpGet("{id:guid}/kesalahan", Name = "ImportErrors"), EnableRateLimiting(RateLimits.Export)]
    public async Task<IActionResult> Errors(Guid id, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await imports.ErrorsAsync(id, seller, cancellationToken) is { } table
            ? this.ProductFile(table.Rows, "kesalahan-impor", table.IsWorkbook) : NotFound();

    private static Error AtField(Error error) => error with
    {
        Field = error.Field is null ? null : $"Kolom[{error.Field}]",
        Also = [.. error.Also.Select(AtField)],
    };

    private async Task<ImportsPage> PageAsync(UploadForm form, Guid seller, CancellationToken cancellationToken) =>
        ImportsPage.From(form, await imports.ListAsync(seller, cancellationToken));

    private async Task<ImportFacts?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? await imports.FindAsync(id, seller, cancellationToken) : null;

    private async Task<ImportMatching?> MatchingAsync(Guid id, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? await imports.MatchingAsync(id, seller, cancellationToken) : null;
}
