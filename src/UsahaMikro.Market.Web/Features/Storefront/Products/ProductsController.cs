using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Sharing;

namespace UsahaMikro.Market.Web.Features.Storefront.Products;

/// <summary>One product; its code decides, the words before it only help people.</summary>
public sealed class ProductsController : StorefrontController
{
    [HttpGet("/produk/{address}", Name = "product"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(
        string address, [FromQuery(Name = PlaceChoice.Name)] string? near, [FromServices] ProductPageQuery products, [FromServices] IAreaBook areas, [FromServices] SiteUrls urls,
        [FromServices] RatioMarks marks, [FromServices] ShareCards share, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var code = address[(address.LastIndexOf('-') + 1)..].ToUpperInvariant();
        if (await products.FindAsync(code, cancellationToken) is not { } facts) return NotFound();

        var path = Cards.ProductUrl(facts.Slug, facts.Code);
        if ($"/produk/{address}" != path) return RedirectPermanent(path + Request.QueryString);

        MadeOf(
            [StorefrontCache.Product(facts.Id), StorefrontCache.Seller(facts.Seller.Id),
            .. facts.Variants.Select(variant => StorefrontCache.Variant(variant.Id)), .. facts.Related.Select(card => StorefrontCache.Product(card.Id))]);
        ViewData["SharePicture"] = share.AddressOf($"produk/{facts.Code}", share.Of(facts));
        return View(ProductPage.From(facts, areas, PlaceChoice.From(near, areas), T, urls, await marks.FindAsync(cancellationToken), clock.Today()));
    }
}
