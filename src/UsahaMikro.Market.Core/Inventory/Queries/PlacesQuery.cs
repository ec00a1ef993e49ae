using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Queries;

/// <param name="Variants">How many different goods lie there.</param>
public sealed record OwnPlace(Guid Id, string Name, bool IsMain, DateTimeOffset? ClosedAt, long Version, int Variants, int OnHand, int Reserved);

/// <summary>All places of the own shop with what lies there, the main one first, closed ones last.</summary>
public sealed class PlacesQuery(MarketDbContext db)
{
    public async Task<IReadOnlyList<OwnPlace>> OfShopAsync(Actor actor, CancellationToken cancellationToken)
    {
        var places = await db.Set<StockLocation>().AsNoTracking().Where(l => l.OwnerId == actor.SellerId)
            .Select(l => new
            {
                Place = l,
                Variants = db.Set<StockBalance>().Count(b => b.LocationId == l.Id && b.OnHand > 0),
                OnHand = db.Set<StockBalance>().Where(b => b.LocationId == l.Id).Sum(b => b.OnHand),
                Reserved = db.Set<StockBalance>().Where(b => b.LocationId == l.Id).Sum(b => b.Reserved),
            })
            .ToListAsync(cancellationToken);
        return [.. places.OrderBy(row => row.Place.ClosedAt is not null).ThenByDescending(row => row.Place.IsMain)
            .ThenBy(row => row.Place.Name, StringComparer.CurrentCulture)
            .Select(row => new OwnPlace(
                row.Place.Id, row.Place.Name, row.Place.IsMain, row.Place.ClosedAt, row.Place.Version, row.Variants, row.OnHand, row.Reserved))];
    }
}
