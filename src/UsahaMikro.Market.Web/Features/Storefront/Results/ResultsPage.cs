using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>What the index and the catalogue know of a search.</summary>
/// <param name="Shop">The shop that was searched in; null for the whole market.</param>
public sealed record Found(
    SearchPage Hits, IReadOnlyList<ListedCard> Cards, IReadOnlyList<CategoryName> Categories, IReadOnlyList<OccasionTile> Occasions,
    Func<string, string> KecamatanName, Yardstick? Yardstick, SellerCard? Shop);

public sealed record FacetGroup(string Name, string Title, IReadOnlyList<FacetItem> Items, bool IsSingle);

/// <summary>Why one of the first hits stands there.</summary>
public sealed record Explained(string Name, IReadOnlyList<string> Reasons);

public sealed record ResultsPage(
    string Query, string Heading, string Count, IReadOnlyList<FacetGroup> Facets, IReadOnlyList<ActiveFilter> Filters, string ClearUrl, SortMenu Sort,
    CardList List, bool EveryWord, bool IsMakeshift, IReadOnlyList<Explained> Why, (string Text, string Url)? Meant,
    IReadOnlyList<(string Text, string Url)> Hints, string? WithoutFilters, IReadOnlyList<(string Text, string Url)> Neighbours, string? ShopSlug)
{
    private const int NeighbourCount = 8;

    public bool IsEmpty => List.Cards.Count == 0;

    public static ResultsPage From(ResultsQuery asked, Found found, Texts t)
    {
        var hits = found.Hits;
        var words = new FacetWords(found.Categories, found.Occasions, found.KecamatanName, t);
        var list = new CardList(
            [.. Cards.Of(found.Cards, t, found.Yardstick).Select(card => card with { Marked = hits.Marked })],
            hits.Next is null && hits.First <= 1 ? null : t["{0}–{1} dari {2} produk", hits.First, hits.First + found.Cards.Count - 1, hits.Total],
            hits.Next is null ? null : asked.With(cursor: hits.Next).Url, hits.First > 1);
        return new ResultsPage(
            asked.Text, HeadingOf(asked, found, t), t["{0} produk", hits.Total],
            [.. Search.Contracts.Facets.All.Select(facet => GroupOf(facet, asked, found, words)).Where(group => group.Items.Count > 0)],
            FiltersOf(asked, found, words, t), asked.Cleared().Url, new SortMenu("/cari", asked.Sort, Sorting.Results, asked.KeptForSort), list,
            hits.EveryWord, hits.IsMakeshift, [.. WhyOf(found, t)],
            hits.DidYouMean is { } meant ? (meant, asked.Asking(meant).Url) : null,
            [.. hits.Hints.Select(hint => ($"{hint.Text} ({hint.Count})", asked.Cleared().Asking(hint.Text).Url))],
            hits.WithoutFilters > 0 ? t["Tanpa saringan ada {0} produk.", hits.WithoutFilters] : null,
            [.. found.Categories.Where(category => category.ParentSlug is null).Take(NeighbourCount).Select(category => (t[category.Name], $"/kategori/{category.Slug}"))],
            found.Shop?.Slug);
    }

    private static string HeadingOf(ResultsQuery asked, Found found, Texts t)
    {
        var what = asked.Text.Length == 0 ? t["Semua produk"] : $"“{Short(asked.Text)}”";
        return found.Shop is null ? what : t["{0} di {1}", what, found.Shop.Name];
    }

    private static FacetGroup GroupOf(string facet, ResultsQuery asked, Found found, FacetWords words)
    {
        var chosen = asked.ValuesOf(facet);
        var counts = found.Hits.Of(facet);
        var items = facet == Search.Contracts.Facets.Category
            ? Branches(chosen, counts, found.Categories, words)
            : counts.OrderBy(one => FacetWords.Order(facet, one)).ThenBy(one => one.Value, StringComparer.Ordinal)
                .Select(one => new FacetItem(one.Value, words.Value(facet, one.Value), one.Count, chosen.Contains(one.Value)));
        return new FacetGroup(facet, words.Title(facet), [.. items], Search.Contracts.Facets.IsSingle(facet));
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
                category.Slug, (category.ParentSlug is null ? "" : "– ") + words.Value(Search.Contracts.Facets.Category, category.Slug), by[category.Slug],
                category == current));
    }

    private static IReadOnlyList<ActiveFilter> FiltersOf(ResultsQuery asked, Found found, FacetWords words, Texts t) =>
    [
        .. found.Shop is null ? Array.Empty<ActiveFilter>() : [new(t["Toko: {0}", found.Shop.Name], asked.Everywhere().Url)],
        .. asked.Chosen.Select(one => new ActiveFilter(words.Value(one.Facet, one.Value), asked.Without(one.Facet, one.Value).Url)),
    ];

    private static IEnumerable<Explained> WhyOf(Found found, Texts t)
    {
        var names = found.Cards.ToDictionary(card => card.Id, card => card.Name);
        return found.Hits.Hits.Where(hit => hit.Reasons.Count > 0 && names.ContainsKey(hit.Id))
            .Select(hit => new Explained(names[hit.Id], [.. hit.Reasons.Select(reason => SentenceOf(reason, t))]));
    }

    private static string SentenceOf(SearchReason reason, Texts t) => reason.Kind switch
    {
        ReasonKind.Synonym => t["“{0}” dibaca juga “{1}”", reason.Word, reason.Read],
        ReasonKind.Typo => t["“{0}” mungkin maksudnya “{1}”", reason.Word, reason.Read],
        ReasonKind.Available => t["tersedia sekarang"],
        ReasonKind.Label => t["produk unggulan daerah"],
        ReasonKind.Spread => t["pemerataan: penjualnya belum banyak mendapat pesanan"],
        _ => t["“{0}” ada di {1}", reason.Read.Length > 0 ? reason.Read : reason.Word, t[reason.Kind switch
        {
            ReasonKind.Name => "nama produk",
            ReasonKind.Category => "nama rak",
            ReasonKind.Seller => "nama penjual",
            ReasonKind.Kecamatan => "nama kecamatan",
            ReasonKind.Occasion => "keperluan produk",
            _ => "keterangan produk",
        }]],
    };

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
