using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerDocuments;

public sealed record DocumentCheckForm(string? Verdict, [StringLength(500)] string? Reason);

public sealed record DocumentsPage(IReadOnlyList<DocumentLine> Waiting, IReadOnlyList<DocumentLine> Ending, string WarningDays, int Widest);

public sealed record DocumentPage(DocumentLine Document, bool MayCheck, string? Verdict, string? Reason, IReadOnlyList<TimelineStep> Steps);

/// <summary>Documents of all sellers: what waits for a check, what ends.</summary>
[Area("BackOffice"), Route("dinas/dokumen"), Authorize(Policies.SellerVerification)]
public sealed class SellerDocumentsController(Actor actor, DocumentsQuery documents) : Controller
{
    private const string Here = "/dinas/dokumen";

    [HttpGet("", Name = "SellerDocuments"), MenuItem("Dokumen usaha", Icon = "file-certificate", Order = 25)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var days = (await documents.RulesAsync(cancellationToken)).WarningDays;
        return View(new DocumentsPage(
            [.. (await documents.WaitingAsync(cancellationToken)).Select(DocumentLine.From)], [.. (await documents.EndingAsync(cancellationToken)).Select(DocumentLine.From)],
            string.Join(", ", days), days.Max()));
    }

    [HttpGet("{id:guid}", Name = "SellerDocument")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await documents.FindAsync(id, cancellationToken) is { } row ? View(await PageAsync(row, null, cancellationToken)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Check(Guid id, DocumentCheckForm form, [FromServices] CheckDocument check, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } row) return NotFound();
        if (form.Verdict is not ("sesuai" or "perbaiki")) ModelState.AddModelError(nameof(form.Verdict), "Nilai dokumen ini.");
        if (!ModelState.IsValid) return this.Invalid("Show", await PageAsync(row, form, cancellationToken));

        var result = await check.ExecuteAsync(new CheckDocumentCommand(id, form.Verdict == "sesuai", form.Reason ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Show", await PageAsync(row, form, cancellationToken));
        this.FlashGood(form.Verdict == "sesuai" ? "Dokumen dinyatakan sesuai." : "Dikembalikan; pemiliknya membaca alasannya.");
        return LocalRedirect(Here);
    }

    [HttpGet("{id:guid}/berkas", Name = "SellerDocumentFile")]
    public async Task<IActionResult> Download(Guid id, [FromServices] OpenSellerDocument open, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        this.Download(await open.ExecuteAsync(id, actor, cancellationToken), files);

    private async Task<DocumentPage> PageAsync(DocumentRow row, DocumentCheckForm? form, CancellationToken cancellationToken) => new(
        DocumentLine.From(row), row.MayBeCheckedBy(actor), form?.Verdict, form?.Reason,
        [.. (await documents.StepsAsync(row.Id, cancellationToken)).Select(step => new TimelineStep(
            step.What, step.ByName, Formats.ShortDateTime(step.At), step.Note.Length == 0 ? null : step.Note,
            step.State is DocumentState.Refused ? StepState.Refused : StepState.Done))]);
}
