using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <param name="WaitsForInspection">A delivery is here and the PPK has not looked at it.</param>
/// <param name="WaitsForSeller">A BAST waits for the seller's confirmation.</param>
/// <param name="HasToSend">Pieces have not left the seller yet.</param>
public sealed record OrderRow(
    string Number, OrderStatus Status, string BuyerName, string SellerName, string PackageCode, string FirstLine, int Lines, Rupiah Total,
    DateTimeOffset PlacedAt, DateOnly WantedOn, bool WaitsForInspection, bool WaitsForSeller, bool HasToSend);

public sealed record OrderPageOfRows(IReadOnlyList<OrderRow> Rows, string? Older);

/// <summary>Lists of orders: the buyer's newest first, the seller's by the day they are wanted.</summary>
public sealed class OrderListQuery(MarketDbContext db)
{
    public const int PageSize = 25;

    /// <param name="before">Number of the last row of the page before; keyset.</param>
    public async Task<OrderPageOfRows> ForBuyerAsync(
        Actor actor, OrderStatus? status, string? text, string? before, CancellationToken cancellationToken)
    {
        var orders = db.Set<Order>().Where(order => order.BuyerId == actor.AgencyId);
        if (status is not null) orders = orders.Where(order => order.Status == status);
        if (!string.IsNullOrWhiteSpace(text)) orders = orders.Where(order => order.Number.Contains(text) || order.SellerName.Contains(text) || order.PackageCode == text);
        if (before is not null) orders = orders.Where(order => order.Number.CompareTo(before) < 0);
        var rows = await Rows(orders.OrderByDescending(order => order.Number)).Take(PageSize + 1).ToListAsync(cancellationToken);
        return new OrderPageOfRows(rows.Take(PageSize).ToList(), rows.Count > PageSize ? rows[PageSize - 1].Number : null);
    }

    /// <summary>What waits for the seller, by due date; or, with <paramref name="closed"/>, the latest that are over.</summary>
    public async Task<IReadOnlyList<OrderRow>> InboxAsync(Actor actor, bool closed, CancellationToken cancellationToken)
    {
        var orders = db.Set<Order>().Where(order => order.SellerId == actor.SellerId);
        orders = closed
            ? orders.Where(order => order.Status != OrderStatus.Placed && order.Status != OrderStatus.Confirmed && order.Status != OrderStatus.InDelivery)
                .OrderByDescending(order => order.Number)
            : orders.Where(order => order.Status == OrderStatus.Placed || order.Status == OrderStatus.Confirmed || order.Status == OrderStatus.InDelivery)
                .OrderBy(order => order.WantedOn).ThenBy(order => order.Number);
        return await Rows(orders).Take(100).ToListAsync(cancellationToken);
    }

    /// <summary>The seller's open orders with something still to send that is wanted on one of these days.</summary>
    public async Task<IReadOnlyList<OrderRow>> WantedBetweenAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        await Rows(db.Set<Order>().Where(order => order.SellerId == actor.SellerId
                && (order.Status == OrderStatus.Placed || order.Status == OrderStatus.Confirmed || order.Status == OrderStatus.InDelivery)
                && order.Lines.Any(line => line.WantedOn >= from && line.WantedOn <= until && line.Quantity > line.Dispatched))
            .OrderBy(order => order.WantedOn).ThenBy(order => order.Number)).ToListAsync(cancellationToken);

    private static IQueryable<OrderRow> Rows(IQueryable<Order> orders) => orders.AsNoTracking().Select(order => new OrderRow(
        order.Number, order.Status, order.BuyerName, order.SellerName, order.PackageCode,
        order.Lines.OrderBy(line => line.Number).Select(line => line.Name).First(), order.Lines.Count, order.Total, order.PlacedAt, order.WantedOn,
        order.Deliveries.Any(delivery => delivery.Status == DeliveryStatus.Dispatched),
        order.Deliveries.Any(delivery => delivery.Status == DeliveryStatus.Inspected),
        order.Lines.Any(line => line.Quantity > line.Dispatched)));
}
