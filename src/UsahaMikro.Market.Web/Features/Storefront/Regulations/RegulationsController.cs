using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>The regulations this market stands on, and what it takes from each.</summary>
public sealed class RegulationsController(RegulationLibraryQuery library, IAreaBook areas) : StorefrontController
{
    [HttpGet("/peraturan", Name = "regulations"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(RegulationsPage.From(await library.AllAsync(cancellationToken), areas.Daerah, T));

    [HttpGet("/peraturan/{code}", Name = "regulation"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(string code, [FromServices] CategoryTreeQuery tree, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(code, cancellationToken) is not { } found) return NotFound();
        return View(RegulationPage.From(found, Citations.All(await tree.OccasionsAsync(cancellationToken)), areas.Daerah, T));
    }
}
