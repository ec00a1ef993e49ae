using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>A seller who is suspended or gone takes its goods from storefront and search with it; they stay published and come back with it.</summary>
[HandlerName("catalog.follow-seller")]
internal sealed class FollowSeller(MarketDbContext db, ISellerRegistry sellers) : IHandle<SellerChanged>
{
    public async Task HandleAsync(SellerChanged happened, CancellationToken cancellationToken)
    {
        if (await sellers.FindAsync(happened.SellerId, cancellationToken) is not { } seller) return;

        var isAway = seller.IsAway;
        var changed = await db.Set<Product>().Where(p => p.SellerId == seller.Id && p.IsSellerAway != isAway).Select(p => p.Id).ToListAsync(cancellationToken);
        if (changed.Count == 0) return;

        await db.Set<Product>().Where(p => changed.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsSellerAway, isAway), cancellationToken);
        foreach (var product in changed) db.Announce(new ProductChanged(product));
    }
}
