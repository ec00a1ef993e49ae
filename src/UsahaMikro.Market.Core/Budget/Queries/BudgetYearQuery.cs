using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Queries;

public sealed record AgencyBudgetLine(AgencyCard Agency, int Packages, Rupiah Pagu, Rupiah Committed, int? Revision, DateTimeOffset? ImportedAt)
{
    public Rupiah Remaining => Pagu - Committed;
}

public sealed record BudgetYear(int Year, IReadOnlyList<int> Years, IReadOnlyList<AgencyBudgetLine> Agencies);

public sealed record AgencyBudget(AgencyCard Agency, int Year, IReadOnlyList<int> Years, IReadOnlyList<PackageCard> Packages, IReadOnlyList<ImportSummary> Imports);

public sealed record PackageDetails(PackageCard Package, IReadOnlyList<CommitmentEntry> Commitments);

/// <summary>Budgets of a year: all organisations, one of them, one package.</summary>
public sealed class BudgetYearQuery(MarketDbContext db, IAgencyDirectory agencies, IBudgetDesk desk, ImportQuery imports, TimeProvider clock)
{
    /// <summary>The years that can be opened or imported into, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today().Year;
        return [.. (await desk.YearsAsync(cancellationToken)).Concat([today - 1, today, today + 1]).Distinct().OrderDescending()];
    }

    /// <summary>Null when the year is neither near nor in use.</summary>
    public async Task<BudgetYear?> FindAsync(int? askedYear, CancellationToken cancellationToken)
    {
        var year = askedYear ?? clock.Today().Year;
        var years = await YearsAsync(cancellationToken);
        if (!years.Contains(year)) return null;

        var sums = await db.Set<RupPackage>().AsNoTracking().Where(p => p.Year == year).GroupBy(p => p.AgencyId)
            .Select(g => new { g.Key, Count = g.Count(), Pagu = g.Sum(p => (long)p.Pagu), Committed = g.Sum(p => (long)p.Committed) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        var revisions = await db.Set<PackageImport>().AsNoTracking().Where(i => i.Year == year && i.Revision != null).GroupBy(i => i.AgencyId)
            .Select(g => new { g.Key, Revision = g.Max(i => i.Revision), At = g.Max(i => i.ImportedAt) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        return new BudgetYear(year, years, [.. (await agencies.AllAsync(cancellationToken))
            .Where(agency => agency.Kind is not AgencyKind.Swasta)
            .Select(agency => (agency, sum: sums.GetValueOrDefault(agency.Id), revision: revisions.GetValueOrDefault(agency.Id)))
            .Select(one => new AgencyBudgetLine(
                one.agency, one.sum?.Count ?? 0, new Rupiah(one.sum?.Pagu ?? 0), new Rupiah(one.sum?.Committed ?? 0), one.revision?.Revision, one.revision?.At))]);
    }

    /// <summary>Null when there is no such organisation or year.</summary>
    public async Task<AgencyBudget?> FindAsync(string agencyCode, int? year, CancellationToken cancellationToken) =>
        await FindAsync(await agencies.FindByCodeAsync(agencyCode, cancellationToken), year, cancellationToken);

    /// <inheritdoc cref="FindAsync(string, int?, CancellationToken)"/>
    public async Task<AgencyBudget?> FindAsync(Guid agencyId, int? year, CancellationToken cancellationToken) =>
        await FindAsync(await agencies.FindAsync(agencyId, cancellationToken), year, cancellationToken);

    /// <summary>Null when this agency has no such package.</summary>
    public async Task<PackageDetails?> FindPackageAsync(string packageCode, Guid agencyId, CancellationToken cancellationToken)
    {
        var id = await db.Set<RupPackage>().Where(p => p.Code == packageCode && p.AgencyId == agencyId).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
        return id is { } packageId && await desk.FindPackageAsync(packageId, agencyId, cancellationToken) is { } package
            ? new PackageDetails(package, await desk.CommitmentsAsync(packageId, agencyId, cancellationToken)) : null;
    }

    private async Task<AgencyBudget?> FindAsync(AgencyCard? agency, int? askedYear, CancellationToken cancellationToken)
    {
        var year = askedYear ?? clock.Today().Year;
        var years = await YearsAsync(cancellationToken);
        return agency is null || !years.Contains(year) ? null : new AgencyBudget(
            agency, year, years, await desk.PackagesAsync(agency.Id, year, cancellationToken), await imports.OfAgencyAsync(agency.Id, year, cancellationToken));
    }
}
