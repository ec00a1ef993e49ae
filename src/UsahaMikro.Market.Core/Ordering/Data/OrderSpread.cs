using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Ordering.Data;

internal sealed class OrderSpread(MarketDbContext db) : IOrderSpread
{
    public async Task<IReadOnlyDictionary<Guid, int>> OrdersBySellerAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await db.Set<Order>()
            .Where(o => o.PlacedAt >= since && o.Status != OrderStatus.Rejected && o.Status != OrderStatus.Cancelled && o.Status != OrderStatus.Refused)
            .GroupBy(o => o.SellerId).Select(orders => new { orders.Key, Count = orders.Count() })
            .ToDictionaryAsync(seller => seller.Key, seller => seller.Count, cancellationToken);
}
