using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Results;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Sharing;

namespace UsahaMikro.Market.Web.Features.Storefront.Shelves;

/// <summary>Products of a category, or for an occasion.</summary>
public sealed class ShelvesController(SiteUrls urls, RatioMarks marks, ISearchIndex index, CategoryTreeQuery tree, IAreaBook areas) : StorefrontController
{
    [HttpGet("/kategori/{slug}", Name = "category"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Category(string slug, string? urut, string? sesudah, [FromServices] ShelfQuery shelves, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        if (await shelves.CategoryAsync(slug, Sorting.ForShelf(urut), sesudah, cancellationToken) is not { } facts) return NotFound();
        var facets = await FacetsAsync(Facets.Category, slug, cancellationToken);
        return View("Show", ShelfPage.From(facts, facets, urut, T, urls, await marks.FindAsync(cancellationToken)));
    }

    [HttpGet("/keperluan/{slug}", Name = "occasion"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Occasion(string slug, string? urut, string? sesudah, [FromServices] ShelfQuery shelves, [FromServices] ShareCards share,
        CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        if (await shelves.OccasionAsync(slug, Sorting.ForShelf(urut), sesudah, cancellationToken) is not { } facts) return NotFound();
        ViewData["SharePicture"] = share.AddressOf($"keperluan/{slug}", share.Of(facts.Occasion));
        var facets = await FacetsAsync(Facets.Occasion, slug, cancellationToken);
        return View("Show", ShelfPage.From(facts, facets, urut, T, urls, await marks.FindAsync(cancellationToken)));
    }

    /// <summary>What the index would count beside this shelf; the list itself comes from the catalogue.</summary>
    private async Task<FacetPanel> FacetsAsync(string facet, string value, CancellationToken cancellationToken)
    {
        var shelf = new Dictionary<string, IReadOnlyList<string>> { [facet] = [value] };
        var hits = await index.SearchAsync(new SearchRequest { Chosen = shelf, PageSize = 1 }, cancellationToken);
        var categories = await tree.AllAsync(cancellationToken);
        var words = new FacetWords(categories, await tree.OccasionsAsync(cancellationToken), areas.KecamatanName, T);
        return FacetPanel.From(hits, words, categories, [(facet, value)], new Dictionary<string, IReadOnlyList<string>>(), without: facet);
    }
}
