using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record ShelfLink(string Slug, string Name, string Emoji, int Hue, int Count);

public sealed record ShelfFacts(
    string Slug, string Name, string Emoji, int Hue, ShelfLink? Parent, IReadOnlyList<ShelfLink> Shelves, ProductListPage List);

/// <param name="First">What most come for, on the first page only; it is in the list too.</param>
public sealed record OccasionFacts(OccasionTile Occasion, IReadOnlyList<ShelfLink> Shelves, IReadOnlyList<ListedCard> First, ProductListPage List);

/// <summary>Products of a shelf with those below it, or of an occasion.</summary>
public sealed class ShelfQuery(MarketDbContext db, ProductCards cards, CategoryBook categories)
{
    private const int FirstCount = 5;
    private const int MainShelves = 2;
    private const int Considered = 60;

    /// <summary>Null when there is no such category.</summary>
    public async Task<ShelfFacts?> CategoryAsync(string slug, ProductSort sort, string? cursor, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        if (book.Find(slug) is not { } category) return null;

        var under = book.Under(slug);
        var siblings = category.ParentSlug is { } above ? book.ChildrenOf(above) : book.ChildrenOf(slug);
        var counts = await CountsAsync(On([.. under.Concat(siblings.Select(one => one.Slug)).Distinct()]), cancellationToken);
        var parent = category.ParentSlug is { } up ? book.Category(up) : null;
        return new ShelfFacts(
            category.Slug, category.Name, category.Emoji, category.Hue,
            parent is null ? null : new ShelfLink(parent.Slug, parent.Name, parent.Emoji, parent.Hue, 0),
            Links(siblings, counts), await ListAsync(On(under), under.Sum(shelf => counts.GetValueOrDefault(shelf)), sort, cursor, cancellationToken));
    }

    /// <summary>Null when there is no such occasion.</summary>
    public async Task<OccasionFacts?> OccasionAsync(string slug, ProductSort sort, string? cursor, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        if (book.Occasions.FirstOrDefault(one => one.Slug == slug) is not { } occasion) return null;

        var shelves = book.CategoriesFor(occasion);
        var mark = $",{slug},";
        var fitting = cards.Published.Where(p => p.Occasions == "" ? shelves.Contains(p.Category) : p.Occasions.Contains(mark));
        var counts = await CountsAsync(fitting, cancellationToken);
        var filled = counts.Keys.Select(book.Category).OrderBy(shelf => shelf.Sort).ToList();
        return new OccasionFacts(
            HomeQuery.Tile(occasion), Links(filled, counts), cursor is null ? await FirstAsync(fitting, filled, cancellationToken) : [],
            await ListAsync(fitting, counts.Values.Sum(), sort, cursor, cancellationToken));
    }

    /// <summary>Packages with dishes to choose (SRG 11.b) first, then goods of the first shelves; no seller fills the row alone.</summary>
    private async Task<IReadOnlyList<ListedCard>> FirstAsync(IQueryable<Product> fitting, IEnumerable<Category> shelves, CancellationToken cancellationToken)
    {
        IReadOnlyList<MenuGroup> none = [];
        var main = shelves.Take(MainShelves).Select(shelf => shelf.Slug).ToList();
        var rows = await ProductCards.RowsAsync(
            fitting.Where(p => p.Menu != none || main.Contains(p.Category))
                .OrderByDescending(p => p.Menu != none).ThenByDescending(p => p.IsFeatured).ThenByDescending(p => p.PublishedAt).Take(Considered), cancellationToken);
        return await cards.OfAsync([.. HomeQuery.Spread(rows).Take(FirstCount)], cancellationToken);
    }

    private IQueryable<Product> On(IReadOnlyList<string> shelves) => cards.Published.Where(p => shelves.Contains(p.Category));

    private static Task<Dictionary<string, int>> CountsAsync(IQueryable<Product> products, CancellationToken cancellationToken) =>
        products.GroupBy(p => p.Category)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    private Task<ProductListPage> ListAsync(
        IQueryable<Product> products, int total, ProductSort sort, string? cursor, CancellationToken cancellationToken) =>
        ProductList.ReadAsync(cards, products, total, sort, cursor, cancellationToken);

    private static IReadOnlyList<ShelfLink> Links(IEnumerable<Category> shelves, Dictionary<string, int> counts) =>
    [
        .. shelves.Where(shelf => counts.ContainsKey(shelf.Slug))
            .Select(shelf => new ShelfLink(shelf.Slug, shelf.Name, shelf.Emoji, shelf.Hue, counts[shelf.Slug])),
    ];
}
