using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Sharing;

namespace UsahaMikro.Market.Web.Features.Storefront.Shops;

/// <summary>Sellers and their shops.</summary>
public sealed class ShopsController(IAreaBook areas, SiteUrls urls, TimeProvider clock) : StorefrontController
{
    [HttpGet("/usaha-mikro", Name = "shops"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Index(string? kecamatan, string? sesudah, [FromServices] ShopQuery shops, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        _ = int.TryParse(sesudah, NumberStyles.None, CultureInfo.InvariantCulture, out var before);
        return View(ShopsPage.From(await shops.AllAsync(cancellationToken), kecamatan, before, T));
    }

    [HttpGet("/usaha-mikro/{slug}", Name = "shop"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(string slug, string? urut, string? sesudah, [FromServices] ShopQuery shops, [FromServices] RatioMarks marks, [FromServices] ShareCards share,
        CancellationToken cancellationToken)
    {
        if (await shops.FindAsync(slug, Sorting.ForShelf(urut), sesudah, cancellationToken) is not { } facts) return NotFound();
        MadeOf(StorefrontCache.Catalogue, StorefrontCache.Seller(facts.Seller.Id));
        ViewData["SharePicture"] = share.AddressOf($"usaha-mikro/{facts.Seller.Slug}", share.Of(facts));
        return View(ShopPage.From(facts, urut, areas.KecamatanName, areas.Daerah.Name, T, urls, await marks.FindAsync(cancellationToken), clock.Today()));
    }
}
