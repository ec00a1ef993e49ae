using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;
using Names = UsahaMikro.Market.Search.Contracts.Facets;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>What the index and the catalogue know of a search.</summary>
/// <param name="Shop">The shop that was searched in; null for the whole market.</param>
/// <param name="Place">Where the goods are wanted; null when no place was chosen.</param>
public sealed record Found(
    SearchPage Hits, IReadOnlyList<ListedCard> Cards, IReadOnlyList<CategoryName> Categories, IReadOnlyList<OccasionTile> Occasions,
    Func<string, string> KecamatanName, Yardstick? Yardstick, SellerCard? Shop, PlaceChoice Places, EventPlace? Place);

/// <summary>Why one of the first hits stands there.</summary>
public sealed record Explained(string Name, IReadOnlyList<string> Reasons);

public sealed record ResultsPage(
    string Query, string Heading, string Count, ScopedSearch? Scope, FacetPanel Facets, IReadOnlyList<ActiveFilter> Filters, string ClearUrl, SortMenu Sort,
    string? NearText, CardList List, bool EveryWord, bool IsMakeshift, IReadOnlyList<Explained> Why, (string Text, string Url)? Meant,
    IReadOnlyList<(string Text, string Url)> Hints, string? WithoutFilters, IReadOnlyList<(string Text, string Url)> Neighbours)
{
    private const int NeighbourCount = 8;

    public bool IsEmpty => List.Cards.Count == 0;

    public static ResultsPage From(ResultsQuery asked, Found found, Texts t)
    {
        var hits = found.Hits;
        var words = new FacetWords(found.Categories, found.Occasions, found.KecamatanName, t);
        var list = new CardList(
            [.. found.Cards.Select(card => Cards.Of(card, t, found.Yardstick) with { Marked = hits.Marked, Near = NearOf(card, found.Place, t) })],
            hits.Next is null && hits.First <= 1 ? null : t["{0}–{1} dari {2} produk", hits.First, hits.First + found.Cards.Count - 1, hits.Total],
            hits.Next is null ? null : asked.With(cursor: hits.Next).Url, hits.First > 1);
        return new ResultsPage(
            asked.Text, HeadingOf(asked, found, words, t), t["{0} produk", hits.Total], ScopeOf(asked, found, words, t),
            FacetPanel.From(hits, words, found.Categories, asked.KeptForFacets, Names.All.ToDictionary(facet => facet, asked.ValuesOf)),
            FiltersOf(asked, found, words, t), asked.Cleared().Url,
            new SortMenu("/cari", asked.Sort, found.Place is null ? Sorting.Results : Sorting.ResultsNear, asked.KeptForSort) { Place = found.Places },
            NearTextOf(asked, found, t),
            list,
            hits.EveryWord, hits.IsMakeshift, [.. WhyOf(found, t)],
            hits.DidYouMean is { } meant ? (meant, asked.Asking(meant).Url) : null,
            [.. hits.Hints.Select(hint => ($"{hint.Text} ({hint.Count})", asked.Cleared().Asking(hint.Text).Url))],
            hits.WithoutFilters > 0 ? t["Tanpa saringan ada {0} produk.", hits.WithoutFilters] : null,
            [.. found.Categories.Where(category => category.ParentSlug is null).Take(NeighbourCount).Select(category => (t[category.Name], $"/kategori/{category.Slug}"))]);
    }

    private static string? NearTextOf(ResultsQuery asked, Found found, Texts t) => found.Place is not { } place ? null
        : asked.Sort.Length == 0 && !found.Hits.IsMakeshift
            ? t["Dekat {0}: yang punya tarif antar ke sana lebih dulu, lalu yang terdekat. Jarak garis lurus antarpusat kecamatan, perkiraan.", place.Name]
            : t["Jarak ke {0}: garis lurus antarpusat kecamatan, perkiraan.", place.Name];

    private static string HeadingOf(ResultsQuery asked, Found found, FacetWords words, Texts t)
    {
        var scope = found.Shop?.Name ?? ShelfOf(asked, words);
        if (asked.Text.Length == 0) return found.Shop is null ? scope ?? t["Semua produk"] : t["{0} di {1}", t["Semua produk"], found.Shop.Name];
        var what = $"“{Short(asked.Text)}”";
        return scope is null ? what : t["{0} di {1}", what, scope];
    }

    private static string? ShelfOf(ResultsQuery asked, FacetWords words) =>
        asked.ValuesOf(Names.Category) is [var shelf] ? words.Value(Names.Category, shelf) : null;

    /// <summary>Another search in the same shop or on the same shelf; the field above searches everywhere.</summary>
    private static ScopedSearch? ScopeOf(ResultsQuery asked, Found found, FacetWords words, Texts t) => (found.Shop, ShelfOf(asked, words)) switch
    {
        ({ } shop, _) => new(t["Cari di {0}", shop.Name], asked.Text, asked.Asking("").KeptInUrl),
        (_, { } shelf) => new(t["Cari di {0}", shelf], asked.Text, asked.Asking("").KeptInUrl),
        _ => null,
    };

    private static string? NearOf(ListedCard card, EventPlace? place, Texts t) =>
        place?.Of(AreaCode.KecamatanOf(card.Facts.DomicileCode), card.SellerId, t);

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
        ReasonKind.Available => t["sedang tersedia"],
        ReasonKind.Label => t["berlabel unggulan daerah"],
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
