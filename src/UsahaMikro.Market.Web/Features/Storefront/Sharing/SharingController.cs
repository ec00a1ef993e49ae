using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Sharing;

/// <summary>Pictures that messengers and networks show beside a passed-on address.</summary>
public sealed class SharingController(ShareCards cards, IShareCardWorkshop workshop) : StorefrontController
{
    [HttpGet("/bagikan/beranda.png", Name = "share-home")]
    public Task<IActionResult> Home(CancellationToken cancellationToken) => PictureAsync(cards.OfHome(), cancellationToken);

    [HttpGet("/bagikan/produk/{code:length(2,10)}.png", Name = "share-product")]
    public async Task<IActionResult> Product(string code, [FromServices] ProductPageQuery products, CancellationToken cancellationToken) =>
        await products.FindAsync(code, cancellationToken) is { } facts ? await PictureAsync(cards.Of(facts), cancellationToken) : NotFound();

    [HttpGet("/bagikan/usaha-mikro/{slug}.png", Name = "share-shop")]
    public async Task<IActionResult> Shop(string slug, [FromServices] ShopQuery shops, CancellationToken cancellationToken) =>
        await shops.FindAsync(slug, ProductSort.Newest, null, cancellationToken) is { } facts ? await PictureAsync(cards.Of(facts), cancellationToken) : NotFound();

    [HttpGet("/bagikan/keperluan/{slug}.png", Name = "share-occasion")]
    public async Task<IActionResult> Occasion(string slug, [FromServices] CategoryTreeQuery tree, CancellationToken cancellationToken) =>
        (await tree.OccasionsAsync(cancellationToken)).FirstOrDefault(one => one.Slug == slug) is { } occasion ? await PictureAsync(cards.Of(occasion), cancellationToken) : NotFound();

    private async Task<IActionResult> PictureAsync(ShareCard card, CancellationToken cancellationToken)
    {
        if (await workshop.MakeAsync(card, cancellationToken) is not { } path) return NotFound();
        // With another version in its address it is another picture; without one it may change.
        Response.Headers.CacheControl = workshop.KeyOf(card).StartsWith(Request.Query["v"].ToString() is { Length: 12 } version ? version : "-", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        return PhysicalFile(path, "image/png");
    }
}
