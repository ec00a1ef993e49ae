using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <summary>Finds orders and BAST by number or counterpart, within the actor's own scope.</summary>
internal sealed class OrderFinds(MarketDbContext db) : IFindSource
{
    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        if (Scope(actor) is not { } scope) return [];
        var rows = await scope.Orders.AsNoTracking()
            .Where(o => o.Number.Contains(text) || o.BuyerName.Contains(text) || o.SellerName.Contains(text) || o.Deliveries.Any(d => d.BastNumber!.Contains(text)))
            .OrderByDescending(o => o.Number).Take(10)
            .Select(o => new { o.Number, o.BuyerName, o.BuyerId, o.SellerName, o.Total, o.Status }).ToListAsync(cancellationToken);
        return rows.ConvertAll(o => new FindHit("Pesanan", o.Number, $"{o.BuyerName} · {o.SellerName} · {o.Total} · {o.Status.Label()}", string.Format(scope.Link, o.Number)));
    }

    private (IQueryable<Order> Orders, string Link)? Scope(Actor actor)
    {
        var orders = db.Set<Order>();
        if (actor.AgencyId is { } agency) return (orders.Where(o => o.BuyerId == agency), "/instansi/pesanan/{0}");
        if (actor.SellerId is { } seller) return (orders.Where(o => o.SellerId == seller), "/usaha/pesanan/{0}");
        return actor.Role is Role.DinasOfficer or Role.DinasHead ? (orders, "/dinas/pesanan/{0}") : null;
    }
}
