using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Shelves;

/// <summary>Products of a category, or for an occasion.</summary>
public sealed class ShelvesController(SiteUrls urls, RatioMarks marks) : StorefrontController
{
    [HttpGet("/kategori/{slug}", Name = "category"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Category(string slug, string? urut, string? sesudah, [FromServices] ShelfQuery shelves, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        var facts = await shelves.CategoryAsync(slug, Sorting.ForShelf(urut), sesudah, cancellationToken);
        return facts is null ? NotFound() : View("Show", ShelfPage.From(facts, urut, T, urls, await marks.FindAsync(cancellationToken)));
    }

    [HttpGet("/keperluan/{slug}", Name = "occasion"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Occasion(string slug, string? urut, string? sesudah, [FromServices] ShelfQuery shelves, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        var facts = await shelves.OccasionAsync(slug, Sorting.ForShelf(urut), sesudah, cancellationToken);
        return facts is null ? NotFound() : View("Show", ShelfPage.From(facts, urut, T, urls, await marks.FindAsync(cancellationToken)));
    }
}
