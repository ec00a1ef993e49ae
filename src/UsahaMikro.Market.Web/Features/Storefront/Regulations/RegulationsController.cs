using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>The regulations this market stands on, and what it takes from each.</summary>
public sealed class RegulationsController(RegulationLibraryQuery library, RegulationTextQuery texts, SiteLawQuery law, IAreaBook areas) : StorefrontController
{
    private const int LongestQuestion = 100;

    [HttpGet("/peraturan", Name = "regulations"), EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Index(string? q, string? dalam, CancellationToken cancellationToken)
    {
        var asked = q?.Trim() ?? "";
        if (asked.Length > LongestQuestion) asked = asked[..LongestQuestion];
        ModelState.Remove(nameof(q)); // the box shows what was searched, not what was sent
        return asked.Length == 0
            ? View(RegulationsPage.From(await library.AllAsync(cancellationToken), texts.Codes, areas.Daerah, T))
            : View("Search", LawSearchPage.From(
                asked, Known(dalam), texts.Codes, texts.Search(asked, Known(dalam)), (await law.TodayAsync(cancellationToken)).Of, T));
    }

    [HttpGet("/peraturan/{code}", Name = "regulation"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(
        string code, [FromServices] CategoryTreeQuery tree, [FromServices] IRegulationParameters parameters,
        [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(code, cancellationToken) is not { } found) return NotFound();
        var citations = Citations.All(
            await tree.OccasionsAsync(cancellationToken), await parameters.FindAsync(ParameterKeys.HalalValidityYears, clock.Today(), cancellationToken), (await law.TodayAsync(cancellationToken)).Of);
        return View(RegulationPage.From(found, texts.Find(found.Regulation.Code), citations, areas.Daerah, T));
    }

    private string? Known(string? code) => code is not null && texts.Find(code) is not null ? code : null;
}
