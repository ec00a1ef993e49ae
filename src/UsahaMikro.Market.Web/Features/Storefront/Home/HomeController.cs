using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Sharing;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Features.Storefront.Home;

/// <summary>The front page.</summary>
public sealed class HomeController : StorefrontController
{
    [HttpGet("/", Name = "home"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Index(
        [FromServices] HomeQuery home, [FromServices] RealisationBand band, [FromServices] SiteUrls urls, [FromServices] ISiteContext site,
        [FromServices] RatioMarks marks, [FromServices] ShareCards share, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        ViewData["SharePicture"] = share.AddressOf("beranda", share.OfHome());
        return View(HomePage.From(
            await home.ReadAsync(cancellationToken), await band.ReadAsync(cancellationToken), T, urls, site.DaerahName, await marks.FindAsync(cancellationToken)));
    }
}
