using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

internal sealed class HalalDesk(MarketDbContext db, TimeProvider clock) : IHalalDesk
{
    public async Task LookAgainAsync(Guid sellerId, IReadOnlyCollection<Guid> papers, string product, CancellationToken cancellationToken)
    {
        if (await db.SellersWithDocuments().SingleOrDefaultAsync(s => s.Id == sellerId, cancellationToken) is { } seller)
            seller.ChangeComposition(papers, product, Actor.System("perubahan produk"), clock.GetUtcNow());
    }
}
