using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>What the index and the catalogue know of a search.</summary>
public sealed record Found(
    SearchPage Hits, IReadOnlyList<ListedCard> Cards, IReadOnlyList<CategoryName> Categories, IReadOnlyList<OccasionTile> Occasions,
    Func<string, string> KecamatanName, Yardstick? Yardstick);

public sealed record ResultsPage(
    string Query, string Heading, string Count, IReadOnlyList<FacetItem> Categories, IReadOnlyList<FacetItem> Kecamatan,
    IReadOnlyList<FacetItem> Occasions, IReadOnlyList<ActiveFilter> Filters, string ClearUrl, SortMenu Sort, CardList List, bool EveryWord,
    bool IsMakeshift, IReadOnlyList<(string Text, string Url)> Neighbours, string Path)
{
    private const int NeighbourCount = 8;

    public bool IsEmpty => List.Cards.Count == 0;

    public bool HasFacets => Categories.Count + Kecamatan.Count + Occasions.Count > 0;

    public static ResultsPage From(ResultsQuery asked, Found found, Texts t)
    {
        var (hits, names) = (found.Hits, found.Categories.ToDictionary(category => category.Slug));
        var list = new CardList(
            Cards.Of(found.Cards, t, found.Yardstick),
            hits.Next is null && hits.First <= 1 ? null : t["{0}–{1} dari {2} produk", hits.First, hits.First + found.Cards.Count - 1, hits.Total],
            hits.Next is null ? null : asked.With(cursor: hits.Next).Url, hits.First > 1);
        return new ResultsPage(
            asked.Text, asked.Text.Length == 0 ? t["Semua produk"] : $"“{Short(asked.Text)}”", t["{0} produk", hits.Total],
            Branches(asked, hits, found.Categories, t),
            Facet(hits.Kecamatan, found.KecamatanName, asked.Kecamatan),
            Facet(hits.Occasions, slug => t[found.Occasions.FirstOrDefault(one => one.Slug == slug)?.Name ?? slug], asked.Occasion.Length == 0 ? [] : [asked.Occasion]),
            FiltersOf(asked, names, found, t), asked.Cleared().Url, new SortMenu("/cari", asked.Sort, Sorting.Results, asked.KeptForSort), list,
            hits.EveryWord, hits.IsMakeshift,
            [.. found.Categories.Where(category => category.ParentSlug is null).Take(NeighbourCount).Select(category => (t[category.Name], $"/kategori/{category.Slug}"))],
            asked.With(cursor: "").Url);
    }

    /// <summary>Main shelves; below the chosen one its own.</summary>
    private static IReadOnlyList<FacetItem> Branches(ResultsQuery asked, SearchPage hits, IReadOnlyList<CategoryName> categories, Texts t)
    {
        var counts = hits.Categories.GroupBy(one => one.Value).ToDictionary(group => group.Key, group => group.Sum(one => one.Count));
        var chosen = categories.FirstOrDefault(category => category.Slug == asked.Category);
        var above = chosen?.ParentSlug ?? chosen?.Slug;
        return [.. categories
            .Where(category => counts.ContainsKey(category.Slug) && (category.ParentSlug is null || category.ParentSlug == above))
            .Select(category => new FacetItem(
                category.Slug, (category.ParentSlug is null ? "" : "– ") + t[category.Name], counts[category.Slug], category.Slug == asked.Category))];
    }

    private static IReadOnlyList<FacetItem> Facet(IReadOnlyList<FacetCount> counts, Func<string, string> name, IReadOnlyList<string> chosen) =>
        [.. counts.OrderByDescending(one => one.Count).Select(one => new FacetItem(one.Value, name(one.Value), one.Count, chosen.Contains(one.Value)))];

    private static IReadOnlyList<ActiveFilter> FiltersOf(ResultsQuery asked, Dictionary<string, CategoryName> names, Found found, Texts t) =>
    [
        .. asked.Category.Length == 0 ? Array.Empty<ActiveFilter>()
            : [new(t[names.TryGetValue(asked.Category, out var category) ? category.Name : asked.Category], asked.Without(category: true).Url)],
        .. asked.Kecamatan.Select(code => new ActiveFilter(found.KecamatanName(code), asked.WithoutKecamatan(code).Url)),
        .. asked.Occasion.Length == 0 ? Array.Empty<ActiveFilter>()
            : [new(t[found.Occasions.FirstOrDefault(one => one.Slug == asked.Occasion)?.Name ?? asked.Occasion], asked.Without(occasion: true).Url)],
    ];

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
