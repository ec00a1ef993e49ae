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

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerDocuments;

public sealed record DocumentCheckForm(string? Verdict, string? Reason);

public sealed record DocumentsPage(IReadOnlyList<DocumentLine> Waiting, IReadOnlyList<DocumentLine> Ending);

public sealed record DocumentPage(DocumentLine Document, bool MayCheck, string? Verdict, string? Reason);

/// <summary>Documents of all sellers: what waits for a check, what ends.</summary>
[Area("BackOffice"), Route("dinas/dokumen"), Authorize(Policies.SellerVerification)]
public sealed class SellerDocumentsController(Actor actor, DocumentsQuery documents) : Controller
{
    private const string Here = "/dinas/dokumen";

    [HttpGet("", Name = "SellerDocuments"), MenuItem("Dokumen usaha", Icon = "file-certificate", Order = 25)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(new DocumentsPage(
        [.. (await documents.WaitingAsync(cancellationToken)).Select(DocumentLine.From)], [.. (await documents.EndingAsync(cancellationToken)).Select(DocumentLine.From)]));

    [HttpGet("{id:guid}", Name = "SellerDocument")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await documents.FindAsync(id, cancellationToken) is { } row ? View(Page(row, null)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Check(Guid id, DocumentCheckForm form, [FromServices] CheckDocument check, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } row) return NotFound();
        if (form.Verdict is not ("sesuai" or "perbaiki")) ModelState.AddModelError(nameof(form.Verdict), "Nilai dokumen ini.");
        if (!ModelState.IsValid) return this.Invalid("Show", Page(row, form));

        var result = await check.ExecuteAsync(new CheckDocumentCommand(id, form.Verdict == "sesuai", form.Reason ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Show", Page(row, form));
        this.FlashGood(form.Verdict == "sesuai" ? "Dokumen dinyatakan sesuai." : "Dikembalikan; pemiliknya membaca alasannya.");
        return LocalRedirect(Here);
    }

    [HttpGet("{id:guid}/berkas", Name = "SellerDocumentFile")]
    public async Task<IActionResult> Download(Guid id, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        await documents.FileAsync(id, cancellationToken) is { } file && files.Open(file.Hash) is { } content
            ? File(content, file.ContentType, file.Name + FileNames.EndingOf(file.ContentType)) : NotFound();

    private DocumentPage Page(DocumentRow row, DocumentCheckForm? form) =>
        new(DocumentLine.From(row), row.State is DocumentState.Waiting && row.UploadedById != actor.UserId, form?.Verdict, form?.Reason);
}
