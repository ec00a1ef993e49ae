using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

/// <summary>I5: what a package has committed is the sum of its commitments, and never more than its pagu.</summary>
internal sealed class PaguInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I5 komitmen = jumlah catatan ≤ pagu";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var broken = await db.Set<RupPackage>().AsNoTracking()
            .Select(p => new
            {
                p.Code,
                Pagu = (long)p.Pagu,
                Committed = (long)p.Committed,
                Noted = db.Set<Commitment>().Where(c => c.PackageId == p.Id).Sum(c => (long)c.Amount),
            })
            .Where(p => p.Committed != p.Noted || p.Committed > p.Pagu || p.Committed < 0).ToListAsync(cancellationToken);
        return broken.ConvertAll(p => $"Paket {p.Code}: pagu {p.Pagu}, komitmen {p.Committed}, catatan {p.Noted}.");
    }
}
