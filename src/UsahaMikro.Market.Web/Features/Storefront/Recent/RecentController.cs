using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Recent;

/// <summary>
/// Cards of the products a browser remembers to have seen. The list never leaves the device but in this question, and the
/// answer is kept nowhere: the pages around it are the same for everybody.
/// </summary>
public sealed class RecentController : StorefrontController
{
    private const int Most = 10;

    [HttpGet("/terakhir-dilihat", Name = "recent")]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "p")] string[]? codes, [FromServices] CardsByIdQuery cards, [FromServices] RatioMarks marks, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        string[] asked = [.. (codes ?? []).Where(DeviceList.IsCode).Distinct().Take(Most)];
        return PartialView("_Recent", Cards.Of(await cards.FindByCodesAsync(asked, cancellationToken), T, await marks.FindAsync(cancellationToken)));
    }
}
