using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Ui.Parts;
using Names = UsahaMikro.Market.Search.Contracts.Facets;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

public sealed record FacetGroup(string Name, string Title, IReadOnlyList<FacetItem> Items, bool IsSingle);

/// <summary>What the list beside it can be narrowed by; a form that leads to the results.</summary>
/// <param name="Kept">What else was asked for.</param>
public sealed record FacetPanel(IReadOnlyList<FacetGroup> Groups, IReadOnlyList<(string Name, string Value)> Kept, int ChosenCount)
{
    public static FacetPanel From(
        SearchPage hits, FacetWords words, IReadOnlyList<CategoryName> categories, IReadOnlyList<(string Name, string Value)> kept,
        IReadOnlyDictionary<string, IReadOnlyList<string>> chosen, string? without = null) => new(
        [.. Names.All.Where(facet => facet != without).Select(facet => GroupOf(facet, hits, words, categories, chosen.GetValueOrDefault(facet, []))).Where(group => group.Items.Count > 0)],
        kept, chosen.Sum(facet => facet.Value.Count));

    private static FacetGroup GroupOf(string facet, SearchPage hits, FacetWords words, IReadOnlyList<CategoryName> categories, IReadOnlyList<string> chosen)
    {
        var counts = hits.Of(facet);
        var items = facet == Names.Category
            ? Branches(chosen, counts, categories, words)
            : counts.OrderBy(one => FacetWords.Order(facet, one)).ThenBy(one => one.Value, StringComparer.Ordinal)
                .Select(one => new FacetItem(one.Value, words.Value(facet, one.Value), one.Count, chosen.Contains(one.Value)));
        return new FacetGroup(facet, words.Title(facet), [.. items], Names.IsSingle(facet));
    }

    /// <summary>Main shelves; below the chosen one its own.</summary>
    private static IEnumerable<FacetItem> Branches(
        IReadOnlyList<string> chosen, IReadOnlyList<FacetCount> counts, IReadOnlyList<CategoryName> categories, FacetWords words)
    {
        var by = counts.ToDictionary(one => one.Value, one => one.Count);
        var current = categories.FirstOrDefault(category => chosen.Contains(category.Slug));
        var above = current?.ParentSlug ?? current?.Slug;
        return categories
            .Where(category => by.ContainsKey(category.Slug) && (category.ParentSlug is null || category.ParentSlug == above))
            .Select(category => new FacetItem(
                category.Slug, (category.ParentSlug is null ? "" : "– ") + words.Value(Names.Category, category.Slug), by[category.Slug], category == current));
    }
}

/// <summary>A search field for one shop, shelf or occasion.</summary>
/// <param name="Kept">What keeps the search in there.</param>
public sealed record ScopedSearch(string Label, string Text, IReadOnlyList<(string Name, string Value)> Kept);
