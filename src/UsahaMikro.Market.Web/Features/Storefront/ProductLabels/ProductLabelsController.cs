using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.ProductLabels;

/// <summary>A product on paper: a poster for the stall, labels for the goods, and the QR alone for whoever prints elsewhere.</summary>
public sealed class ProductLabelsController(CardsByIdQuery cards, SiteUrls urls) : StorefrontController
{
    [HttpGet("/produk/{address}/label", Name = "product-label"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(string address, string? bentuk, string? harga, CancellationToken cancellationToken)
    {
        if (await FindAsync(address, cancellationToken) is not { } card) return NotFound();
        MadeOf(StorefrontCache.Product(card.Id), StorefrontCache.Seller(card.SellerId));
        return View(LabelPage.From(card, urls.Of(PathOf(card)), isSheet: bentuk == "label", withPrice: harga != "tidak", T));
    }

    [HttpGet("/produk/{address}/qr.svg", Name = "product-qr-svg")]
    public async Task<IActionResult> Svg(string address, CancellationToken cancellationToken) => await FindAsync(address, cancellationToken) is { } card
        ? Kept(File(Encoding.UTF8.GetBytes(QrPicture.Svg(urls.Of(PathOf(card)))), "image/svg+xml", $"qr-{card.Code}.svg")) : NotFound();

    [HttpGet("/produk/{address}/qr.png", Name = "product-qr-png")]
    public async Task<IActionResult> Png(string address, CancellationToken cancellationToken) => await FindAsync(address, cancellationToken) is { } card
        ? Kept(File(QrPicture.Png(urls.Of(PathOf(card))), "image/png", $"qr-{card.Code}.png")) : NotFound();

    private FileContentResult Kept(FileContentResult file)
    {
        Response.Headers.CacheControl = "public, max-age=3600";
        return file;
    }

    private async Task<ListedCard?> FindAsync(string address, CancellationToken cancellationToken) =>
        (await cards.FindByCodesAsync([address[(address.LastIndexOf('-') + 1)..].ToUpperInvariant()], cancellationToken)).SingleOrDefault();

    private static string PathOf(ListedCard card) => Cards.ProductUrl(card.Slug, card.Code);
}
