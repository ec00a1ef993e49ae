using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

/// <summary>I5: what is committed is the sum of the commitments, and never beyond the pagu.</summary>
internal sealed class BudgetInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I5 komitmen tidak melampaui pagu";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<RupPackage>().AsNoTracking()
            .Select(p => new { p.Code, p.Pagu, p.Committed, Sum = db.Set<Commitment>().Where(c => c.PackageId == p.Id).Sum(c => (long)c.Amount) })
            .Where(p => (long)p.Committed != p.Sum || (long)p.Committed > (long)p.Pagu || (long)p.Committed < 0)
            .ToListAsync(cancellationToken);
        return wrong.ConvertAll(p => $"Paket {p.Code}: komitmen {p.Committed}, jumlah {new Rupiah(p.Sum)}, pagu {p.Pagu}.");
    }
}
