using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>Loads an order whole, within the actor's own scope: someone else's is not found.</summary>
internal static class Orders
{
    public static Task<Order?> BuyersOrderAsync(this MarketDbContext db, string number, Actor actor, CancellationToken cancellationToken) =>
        Whole(db).SingleOrDefaultAsync(order => order.Number == number && order.BuyerId == actor.AgencyId, cancellationToken);

    public static Task<Order?> SellersOrderAsync(this MarketDbContext db, string number, Actor actor, CancellationToken cancellationToken) =>
        Whole(db).SingleOrDefaultAsync(order => order.Number == number && order.SellerId == actor.SellerId, cancellationToken);

    /// <summary>The form showed this version; a later one makes the save fail (409).</summary>
    public static void Expect(this MarketDbContext db, Order order, long version) =>
        db.Entry(order).Property(one => one.Version).OriginalValue = version;

    private static IQueryable<Order> Whole(MarketDbContext db) =>
        db.Set<Order>().Include(order => order.Lines).Include(order => order.Deliveries).ThenInclude(delivery => delivery.Lines).AsSplitQuery();
}
