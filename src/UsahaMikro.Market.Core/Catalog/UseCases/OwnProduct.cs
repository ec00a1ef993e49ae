using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <summary>Loads a seller's own product to change it: another's is not there, a stale one is told.</summary>
internal static class OwnProduct
{
    public static async Task<Result<Product>> LoadAsync(
        this MarketDbContext db, string code, long version, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
        var product = await db.Set<Product>().Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Pictures).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Code == code && p.SellerId == sellerId && p.Status != ProductStatus.Discarded, cancellationToken);
        if (product is null) return CatalogErrors.NotFound;
        return product.Version == version ? product : CatalogErrors.Stale;
    }
}
