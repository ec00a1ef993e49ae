using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Documents;

/// <summary>A document as it is uploaded.</summary>
public sealed class DocumentForm
{
    /// <summary>The document that this one renews.</summary>
    public Guid? RenewsId { get; set; }

    [Required, EnumDataType(typeof(DocumentKind)), Display(Name = "Jenis dokumen")]
    public string? Kind { get; set; }

    [Required, StringLength(100), Display(Name = "Nomor")]
    public string? Number { get; set; }

    [Required, StringLength(200), Display(Name = "Penerbit", Description = "Misalnya BPJPH, Dinas Kesehatan, Sistem OSS.")]
    public string? Issuer { get; set; }

    [Required, Display(Name = "Tanggal terbit")]
    public DateOnly? IssuedOn { get; set; }

    [Display(Name = "Berlaku sampai", Description = "Seperti tercetak; kosongkan bila tidak tercetak. Masa berlaku halal tanpa tanggal dihitung sejak terbit.")]
    public DateOnly? ValidThrough { get; set; }

    [Required(ErrorMessage = "Pilih berkas."), Display(Name = "Berkas")]
    public IFormFile? File { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<DocumentKind>().Select(kind => new SelectListItem(kind.Label(), kind.ToString()));

    public HandDocumentCommand ToCommand(byte[] content) => new(
        Enum.Parse<DocumentKind>(Kind!), Number!, Issuer!, IssuedOn!.Value, ValidThrough, new Upload(File!.FileName, content), RenewsId);
}

public sealed record CompositionForm([StringLength(500)] string? What);

/// <summary>The halal certificate whose recipe changed.</summary>
public sealed record CompositionPage(DocumentLine Document);

/// <summary>The document vault: uploaded once, used wherever it is asked for.</summary>
[Area("Seller"), Route("usaha/dokumen"), Authorize(Policies.Seller)]
public sealed class DocumentsController(Actor actor, DocumentsQuery documents) : Controller
{
    private const string Here = "/usaha/dokumen";

    [HttpGet("", Name = "OwnDocuments"), MenuItem("Dokumen", Icon = "file-certificate", Order = 50)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View((await documents.OfShopAsync(actor, cancellationToken)).Select(DocumentLine.From).ToList());

    [HttpGet("baru", Name = "NewDocument")]
    public async Task<IActionResult> New(Guid? memperbarui, DocumentKind? jenis, CancellationToken cancellationToken)
    {
        if (memperbarui is not { } id) return View(new DocumentForm { Kind = jenis?.ToString() });
        var older = (await documents.OfShopAsync(actor, cancellationToken)).SingleOrDefault(row => row.Id == id);
        return older is null ? NotFound() : View(new DocumentForm { RenewsId = id, Kind = older.Kind.ToString(), Issuer = older.Issuer });
    }

    [HttpPost("baru"), RequestSizeLimit(UploadLimits.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes), EnableRateLimiting(RateLimits.Upload)]
    public async Task<IActionResult> Create(DocumentForm form, [FromServices] HandDocument hand, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("New", form);
        var result = await hand.ExecuteAsync(form.ToCommand(await FileContent.ReadAsync(form.File!, cancellationToken)), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "New", form);

        this.FlashGood("Dokumen tersimpan; Dinas mencocokkannya dengan berkasnya.");
        return LocalRedirect(Here);
    }

    /// <summary>A stranger's file: only ever downloaded, never shown inside a page.</summary>
    [HttpGet("{id:guid}/berkas", Name = "OwnDocumentFile")]
    public async Task<IActionResult> Download(Guid id, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        await documents.FileOfShopAsync(id, actor, cancellationToken) is { } file ? this.Download(file, files) : NotFound();

    [HttpGet("{id:guid}/komposisi", Name = "NewComposition")]
    public async Task<IActionResult> NewComposition(Guid id, CancellationToken cancellationToken) =>
        await HalalAsync(id, cancellationToken) is { } page ? View("Composition", page) : NotFound();

    [HttpPost("{id:guid}/komposisi")]
    public async Task<IActionResult> ChangeComposition(Guid id, CompositionForm form, [FromServices] ChangeComposition change, CancellationToken cancellationToken)
    {
        if (await HalalAsync(id, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Composition", page);
        var result = await change.ExecuteAsync(new ChangeCompositionCommand(id, form.What ?? ""), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Composition", page);

        this.FlashWarning("Tercatat. Lencana Halal turun sampai sertifikatnya diperiksa ulang.");
        return LocalRedirect(Here);
    }

    private async Task<CompositionPage?> HalalAsync(Guid id, CancellationToken cancellationToken) =>
        (await documents.OfShopAsync(actor, cancellationToken)).SingleOrDefault(row => row.Id == id && row.Kind is DocumentKind.Halal) is { } row
            ? new CompositionPage(DocumentLine.From(row)) : null;
}
