using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Photos;

/// <summary>The gallery of one's own product.</summary>
[Area("Seller"), Route("usaha/produk/{code}/foto"), Authorize(Policies.Seller)]
public sealed class PhotosController(Actor actor, OwnProductsQuery products) : Controller
{
    [HttpGet("", Name = "OwnPhotos")]
    public async Task<IActionResult> Index(string code, CancellationToken cancellationToken) =>
        await PageAsync(code, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>A picture of the own product, which the market may not show yet.</summary>
    [HttpGet("{hash:length(64)}.webp", Name = "OwnPicture")]
    public async Task<IActionResult> Picture(string code, string hash, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.ShowsAsync(code, seller, hash, cancellationToken) && files.Open(hash) is { } content
            ? File(content, "image/webp") : NotFound();

    [HttpPost("", Name = "AddPhotos"), RequestSizeLimit(PhotoForm.RequestBytes), RequestFormLimits(MultipartBodyLengthLimit = PhotoForm.RequestBytes)]
    public async Task<IActionResult> Add(string code, PhotoForm form, [FromServices] AddPhotos add, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await PageAsync(code, cancellationToken) is { } again ? this.Invalid(nameof(Index), again) : NotFound();

        var command = new AddPhotosCommand(code, form.Version, form.Alt ?? "", [.. form.Photos.Select(file => new PhotoUpload(file.FileName, file.OpenReadStream))]);
        var added = await add.ExecuteAsync(command, actor, cancellationToken);
        if (added.Error is { } error) return this.Refused(error, nameof(Index), await PageAsync(code, cancellationToken));

        if (added.Value.Added > 0) this.FlashGood($"{added.Value.Added} foto ditambahkan." + (added.Value.Added > 1 ? " Beri keterangan setiap foto." : ""));
        if (added.Value.Refused.Count > 0)
            this.FlashBad("Tidak ditambahkan: " + string.Join(" ", added.Value.Refused.Select(refused => $"{refused.FileName}. {refused.Why}")));
        return RedirectToRoute("OwnPhotos", new { code });
    }

    [HttpPost("keterangan", Name = "DescribePhotos")]
    public async Task<IActionResult> DescribeAll(
        string code, long version, Dictionary<Guid, string>? alts, [FromServices] ArrangePhotos arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.DescribeAllAsync(code, version, alts ?? [], actor, cancellationToken), "Keterangan foto disimpan.", code);

    [HttpPost("{id:guid}/keterangan", Name = "DescribePhoto")]
    public async Task<IActionResult> Describe(
        string code, Guid id, long version, string? alt, [FromServices] ArrangePhotos arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.DescribeAsync(new PhotoCommand(code, version, id), alt ?? "", actor, cancellationToken), "Keterangan foto disimpan.", code);

    [HttpPost("{id:guid}/utama", Name = "PutPhotoFirst")]
    public async Task<IActionResult> PutFirst(string code, Guid id, long version, [FromServices] ArrangePhotos arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.PutFirstAsync(new PhotoCommand(code, version, id), actor, cancellationToken), "Foto ini sekarang foto utama.", code);

    [HttpPost("{id:guid}/penghapusan", Name = "RemovePhoto")]
    public async Task<IActionResult> Remove(string code, Guid id, long version, [FromServices] ArrangePhotos arrange, CancellationToken cancellationToken) =>
        Answer(await arrange.RemoveAsync(new PhotoCommand(code, version, id), actor, cancellationToken), "Foto dihapus dari produk ini.", code);

    private IActionResult Answer(Result result, string done, string code) => this.Told(result, done, $"/usaha/produk/{Uri.EscapeDataString(code)}/foto");

    private async Task<PhotosPage?> PageAsync(string code, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller && await products.FindAsync(code, seller, cancellationToken) is { } facts ? PhotosPage.From(facts) : null;
}
