using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

internal static class OwnImport
{
    /// <summary>Loads a seller's own import to change it; another's is not there.</summary>
    public static async Task<Result<ProductImport>> LoadImportAsync(this MarketDbContext db, Guid importId, Actor actor, CancellationToken cancellationToken) =>
        actor.SellerId is { } sellerId
        && await db.Set<ProductImport>().SingleOrDefaultAsync(i => i.Id == importId && i.SellerId == sellerId, cancellationToken) is { } import
            ? import : ImportErrors.NotFound;
}
