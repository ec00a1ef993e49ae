using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record ShelfLink(string Slug, string Name, string Emoji, int Hue, int Count);

public sealed record ShelfFacts(
    string Slug, string Name, string Emoji, int Hue, ShelfLink? Parent, IReadOnlyList<ShelfLink> Shelves, ProductListPage List);

public sealed record OccasionFacts(OccasionTile Occasion, IReadOnlyList<ShelfLink> Shelves, ProductListPage List);

/// <summary>Products of a shelf with those below it, or of an occasion.</summary>
public sealed class ShelfQuery(MarketDbContext db, ProductCards cards, CategoryBook categories)
{
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
        return new OccasionFacts(
            HomeQuery.Tile(occasion), Links(counts.Keys.Select(book.Category).OrderBy(shelf => shelf.Sort), counts),
            await ListAsync(fitting, counts.Values.Sum(), sort, cursor, cancellationToken));
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
