using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record OccasionTile(string Slug, string Name, string Description, string Emoji, int Hue, string Pasal);

public sealed record HomeFacts(
    IReadOnlyList<OccasionTile> Occasions, IReadOnlyList<ListedCard> Newest, IReadOnlyList<ListedCard> Featured, int Products, int Sellers);

/// <summary>What the front page shows.</summary>
public sealed class HomeQuery(MarketDbContext db, ProductCards cards, CategoryBook categories)
{
    private const int RowLength = 10;
    private const int PerSeller = 2;
    private const int Considered = 60;

    public async Task<HomeFacts> ReadAsync(CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        var newest = Spread(await ProductCards.RowsAsync(
            cards.Published.OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id).Take(Considered), cancellationToken));
        var featured = Spread(await ProductCards.RowsAsync(
            cards.Published.Where(p => p.IsFeatured).OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id).Take(Considered), cancellationToken));
        var made = await cards.OfAsync([.. newest, .. featured], cancellationToken);
        var size = await cards.Published.GroupBy(_ => 1)
            .Select(all => new { Products = all.Count(), Sellers = all.Select(p => p.SellerId).Distinct().Count() })
            .SingleOrDefaultAsync(cancellationToken);
        return new HomeFacts(
            [.. book.Occasions.Select(Tile)], [.. made.Take(newest.Count)], [.. made.Skip(newest.Count)], size?.Products ?? 0, size?.Sellers ?? 0);
    }

    /// <summary>Pemerataan: no seller fills the front page alone.</summary>
    internal static List<CardRow> Spread(IEnumerable<CardRow> rows)
    {
        var shown = new Dictionary<Guid, int>();
        return [.. rows.Where(row => (shown[row.SellerId] = shown.GetValueOrDefault(row.SellerId) + 1) <= PerSeller).Take(RowLength)];
    }

    internal static OccasionTile Tile(Domain.Occasion occasion) =>
        new(occasion.Slug, occasion.Name, occasion.Description, occasion.Emoji, occasion.Hue, occasion.Pasal);
}
