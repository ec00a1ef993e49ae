using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Data;

/// <summary>Finds cases for a curator: by number, product or seller.</summary>
internal sealed class CaseFinds(MarketDbContext db) : IFindSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not Role.Curator) return [];

        var words = text.Trim().ToLowerInvariant();
        var found = await db.Set<CurationCase>().AsNoTracking()
            .Where(c => c.Number.ToLower().Contains(words) || c.ProductName.ToLower().Contains(words) || c.SellerName.ToLower().Contains(words))
            .OrderByDescending(c => c.Number).Take(Most).Select(c => new { c.Number, c.ProductName, c.SellerName, c.State }).ToListAsync(cancellationToken);
        return found.ConvertAll(c => new FindHit("Pengajuan kurasi", c.ProductName, $"{c.Number} · {c.SellerName} · {c.State.Label()}", $"/kurasi/{c.Number}"));
    }
}
