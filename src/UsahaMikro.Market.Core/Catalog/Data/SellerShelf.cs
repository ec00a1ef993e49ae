using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Data;

/// <summary>Takes all goods of a seller off the shelf, or puts them back; they stay published all the while.</summary>
internal sealed class SellerShelf(MarketDbContext db)
{
    public async Task SetAwayAsync(Guid sellerId, bool isAway, CancellationToken cancellationToken)
    {
        var changed = await db.Set<Product>().Where(p => p.SellerId == sellerId && p.IsSellerAway != isAway).Select(p => p.Id).ToListAsync(cancellationToken);
        if (changed.Count == 0) return;

        await db.Set<Product>().Where(p => changed.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsSellerAway, isAway), cancellationToken);
        foreach (var product in changed) db.Announce(new ProductChanged(product));
    }
}
