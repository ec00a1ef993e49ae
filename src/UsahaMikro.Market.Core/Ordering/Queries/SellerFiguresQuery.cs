using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <param name="ToAnswer">Orders that wait for the seller's yes or no.</param>
/// <param name="Placed">What was ordered this month and not called off.</param>
/// <param name="HandedOver">What both parties confirmed this month.</param>
public sealed record SellerFigures(int Open, int ToAnswer, int ToSend, Rupiah Placed, Rupiah HandedOver);

/// <summary>The figures on the seller's home, as of now.</summary>
public sealed class SellerFiguresQuery(MarketDbContext db, TimeProvider clock)
{
    public async Task<SellerFigures> FindAsync(Actor actor, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var month = BusinessCalendar.StartOf(new DateOnly(today.Year, today.Month, 1));
        var own = db.Set<Order>().AsNoTracking().Where(order => order.SellerId == actor.SellerId);

        var byStatus = await own.Where(order => order.Status == OrderStatus.Placed || order.Status == OrderStatus.Confirmed || order.Status == OrderStatus.InDelivery)
            .GroupBy(order => order.Status).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var placed = await own.Where(order => order.PlacedAt >= month && order.Status != OrderStatus.Cancelled && order.Status != OrderStatus.Rejected)
            .SumAsync(order => (long)order.Total, cancellationToken);
        var handedOver = await own.SelectMany(order => order.Deliveries)
            .Where(delivery => delivery.Status == DeliveryStatus.HandedOver && delivery.SellerSignedAt >= month)
            .SelectMany(delivery => delivery.Lines).SumAsync(line => (long)line.AcceptedGross, cancellationToken);

        int CountOf(OrderStatus status) => byStatus.Where(one => one.Key == status).Sum(one => one.Count);
        return new SellerFigures(
            byStatus.Sum(one => one.Count), CountOf(OrderStatus.Placed), CountOf(OrderStatus.Confirmed), new Rupiah(placed), new Rupiah(handedOver));
    }
}
