using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

internal sealed class BudgetDesk(MarketDbContext db) : IBudgetDesk
{
    private static readonly Expression<Func<RupPackage, PackageCard>> Card = p => new PackageCard(
        p.Id, p.AgencyId, p.Year, p.Code, p.Name, p.Pagu, p.Committed, p.AccountCode, p.FundingSource, p.Method,
        p.StartMonth, p.EndMonth, p.ForSmallBusiness, p.IsPdn);

    public Task<PackageCard?> FindPackageAsync(Guid packageId, Guid agencyId, CancellationToken cancellationToken) =>
        db.Set<RupPackage>().AsNoTracking().Where(p => p.Id == packageId && p.AgencyId == agencyId)
            .Select(Card).SingleOrDefaultAsync(cancellationToken)!;

    public async Task<IReadOnlyList<PackageCard>> PackagesAsync(Guid agencyId, int year, CancellationToken cancellationToken) =>
        await db.Set<RupPackage>().AsNoTracking().Where(p => p.AgencyId == agencyId && p.Year == year)
            .OrderBy(p => p.StartMonth).ThenBy(p => p.Code).Select(Card).ToListAsync(cancellationToken);

    public async Task<bool> TryCommitAsync(
        Guid packageId, Guid agencyId, Rupiah amount, string reference, Actor by, CancellationToken cancellationToken)
    {
        var committed = await db.Set<RupPackage>()
            .Where(p => p.Id == packageId && p.AgencyId == agencyId && p.Committed + amount <= p.Pagu)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Committed, p => p.Committed + amount), cancellationToken);
        if (committed == 0) return false;

        Append(packageId, amount, reference, by);
        return true;
    }

    public async Task ReleaseAsync(Guid packageId, Rupiah amount, string reference, Actor by, CancellationToken cancellationToken)
    {
        await db.Set<RupPackage>().Where(p => p.Id == packageId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Committed, p => p.Committed - amount), cancellationToken);
        Append(packageId, -amount, reference, by);
    }

    public async Task<IReadOnlyDictionary<Guid, Rupiah>> PaguAsync(int year, CancellationToken cancellationToken) =>
        await db.Set<RupPackage>().AsNoTracking().Where(p => p.Year == year).GroupBy(p => p.AgencyId)
            .Select(agency => new { agency.Key, Pagu = agency.Sum(p => (long)p.Pagu) })
            .ToDictionaryAsync(agency => agency.Key, agency => new Rupiah(agency.Pagu), cancellationToken);

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.Set<RupPackage>().Select(p => p.Year).Distinct().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CommitmentEntry>> CommitmentsAsync(Guid packageId, Guid agencyId, CancellationToken cancellationToken) =>
        await db.Set<Commitment>().AsNoTracking()
            .Where(c => c.PackageId == packageId && db.Set<RupPackage>().Any(p => p.Id == packageId && p.AgencyId == agencyId))
            .OrderBy(c => c.Id).Select(c => new CommitmentEntry(c.At, c.Reference, c.Amount, c.ByName)).ToListAsync(cancellationToken);

    private void Append(Guid packageId, Rupiah amount, string reference, Actor by)
    {
        var now = db.Services.Clock.GetUtcNow();
        db.Add(new Commitment
        {
            Id = Guid.CreateVersion7(now),
            PackageId = packageId,
            Reference = reference,
            Amount = amount,
            ByName = by.DisplayName,
            At = now,
        });
    }
}
