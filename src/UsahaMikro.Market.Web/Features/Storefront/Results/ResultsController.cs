using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>Search results with facets.</summary>
public sealed class ResultsController : StorefrontController
{
    [HttpGet("/cari", Name = "results")]
    public async Task<IActionResult> Index(
        ResultsQuery asked, [FromServices] ISearchIndex index, [FromServices] CardsByIdQuery cards, [FromServices] CategoryTreeQuery tree,
        [FromServices] IAreaBook areas, [FromServices] RatioMarks marks, CancellationToken cancellationToken)
    {
        var hits = await index.SearchAsync(asked.ToRequest(), cancellationToken);
        var found = new Found(
            hits, await cards.FindAsync(hits.Ids, cancellationToken), await tree.AllAsync(cancellationToken),
            await tree.OccasionsAsync(cancellationToken), areas.KecamatanName, await marks.FindAsync(cancellationToken));
        return View(ResultsPage.From(asked, found, T));
    }
}
