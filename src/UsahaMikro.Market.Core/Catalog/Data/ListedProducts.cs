using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Data;

internal static class ListedProducts
{
    /// <summary>What the market shows: published, its seller there, no licence missing.</summary>
    public static IQueryable<Product> Listed(this MarketDbContext db) =>
        db.Set<Product>().AsNoTracking().Where(p => p.Status == ProductStatus.Published && !p.IsSellerAway && p.HeldBecause == "");
}
