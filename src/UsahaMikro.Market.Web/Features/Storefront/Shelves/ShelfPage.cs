using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Results;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Shelves;

public sealed record ShelfTab(string Text, string Url, int Count, bool IsCurrent);

/// <summary>A category or an occasion with its products.</summary>
public sealed record ShelfPage(
    string Title, string Text, string? Pasal, string Path, string Picture, int Hue, IReadOnlyList<Crumb> Crumbs, string ShelvesTitle,
    IReadOnlyList<ShelfTab> Shelves, string Count, SortMenu Sort, CardList List, ScopedSearch Scope, FacetPanel Facets, string JsonLd)
{
    /// <summary>Of an occasion: what most come for; packages with dishes to choose before the rest.</summary>
    public IReadOnlyList<ProductCard> First { get; init; } = [];

    /// <summary>An occasion opens with a picture, a shelf with its neighbours.</summary>
    public bool IsOccasion { get; init; }

    public int HueStep => (Hue + 7) / 15 * 15 % 360;

    public static ShelfPage From(ShelfFacts facts, FacetPanel facets, string? sort, Texts t, SiteUrls urls, Yardstick? yardstick)
    {
        var path = $"/kategori/{facts.Slug}";
        Crumb?[] crumbs =
        [
            new(t["Beranda"], "/"),
            facts.Parent is { } parent ? new(t[parent.Name], $"/kategori/{parent.Slug}") : null,
            new(t[facts.Name]),
        ];
        return Made(
            t[facts.Name], "", null, path, facts.Emoji, facts.Hue, [.. crumbs.OfType<Crumb>()],
            t[facts.Parent is null ? "Di dalamnya" : "Rak sebelah"], Tabs(facts.Shelves, facts.Slug, t), facts.List, sort, facets, t, urls, yardstick);
    }

    public static ShelfPage From(OccasionFacts facts, FacetPanel facets, string? sort, Texts t, SiteUrls urls, Yardstick? yardstick)
    {
        var occasion = facts.Occasion;
        return Made(
            t[occasion.Name], t[occasion.Description], occasion.Pasal.Length == 0 ? null : occasion.Pasal, $"/keperluan/{occasion.Slug}", occasion.Emoji,
            occasion.Hue, [new(t["Beranda"], "/"), new(t[occasion.Name])], t["Rak untuk keperluan ini"], Tabs(facts.Shelves, null, t), facts.List, sort,
            facets, t, urls, yardstick) with
        { IsOccasion = true, First = Cards.Of(facts.First, t, yardstick) };
    }

    public static CardList ListOf(ProductListPage list, string path, string? sort, Texts t, Yardstick? yardstick)
    {
        var kept = string.IsNullOrEmpty(sort) ? "" : $"urut={Uri.EscapeDataString(sort)}";
        return new CardList(
            Cards.Of(list.Cards, t, yardstick), list.Next is null && list.First <= 1 ? null : t["{0}–{1} dari {2} produk", list.First, list.Last, list.Total],
            list.Next is null ? null : Join(path, kept, $"sesudah={list.Next}"), list.First > 1);
    }

    private static ShelfPage Made(
        string title, string text, string? pasal, string path, string emoji, int hue, IReadOnlyList<Crumb> crumbs, string shelvesTitle,
        IReadOnlyList<ShelfTab> shelves, ProductListPage list, string? sort, FacetPanel facets, Texts t, SiteUrls urls,
        Yardstick? yardstick) => new(
        title, text, pasal, path, Cards.ObjectUrl(emoji), hue, crumbs, shelvesTitle, shelves, t["{0} produk", list.Total],
        new SortMenu(path, sort ?? "", Sorting.Shelf, []), ListOf(list, path, sort, t, yardstick),
        new ScopedSearch(t["Cari di {0}", title], "", facets.Kept), facets, StructuredData.Crumbs(crumbs, path, urls));

    private static IReadOnlyList<ShelfTab> Tabs(IReadOnlyList<ShelfLink> shelves, string? current, Texts t) =>
        [.. shelves.Select(shelf => new ShelfTab(t[shelf.Name], $"/kategori/{shelf.Slug}", shelf.Count, shelf.Slug == current))];

    private static string Join(string path, params IEnumerable<string> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Length > 0));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
