using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>The regulations this market stands on, and what it takes from each.</summary>
public sealed class RegulationsController(RegulationLibraryQuery library, RegulationTextQuery texts, IAreaBook areas) : StorefrontController
{
    [HttpGet("/peraturan", Name = "regulations")]
    public async Task<IActionResult> Index(string? q, string? dalam, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(q)
            ? View(RegulationsPage.From(await library.AllAsync(cancellationToken), texts.Codes, areas.Daerah, T))
            : View("Search", LawSearchPage.From(q.Trim(), Known(dalam), texts.Codes, texts.Search(q, Known(dalam)), areas.Daerah, T));

    [HttpGet("/peraturan/{code}", Name = "regulation"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Show(string code, [FromServices] CategoryTreeQuery tree, CancellationToken cancellationToken)
    {
        if (await library.FindAsync(code, cancellationToken) is not { } found) return NotFound();
        return View(RegulationPage.From(found, texts.Find(found.Regulation.Code), Citations.All(await tree.OccasionsAsync(cancellationToken)), areas.Daerah, T));
    }

    private string? Known(string? code) => code is not null && texts.Find(code) is not null ? code : null;
}
