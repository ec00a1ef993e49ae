using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Whether a stored file is a product picture; other files are nobody's business.</summary>
public sealed class ProductPictureQuery(MarketDbContext db)
{
    public Task<bool> IsPictureAsync(string hash, CancellationToken cancellationToken) =>
        db.Set<ProductPicture>().AnyAsync(p => p.Small == hash || p.Medium == hash || p.Large == hash, cancellationToken);
}
