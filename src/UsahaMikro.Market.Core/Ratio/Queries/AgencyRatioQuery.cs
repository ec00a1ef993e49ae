using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Queries;

/// <summary>Rupiah of one month, package or order: all of it, and what counts.</summary>
public sealed record CountedAmounts(Rupiah Committed, Rupiah CommittedCounts, Rupiah Realised, Rupiah RealisedCounts)
{
    public RatioFigure Realisation => new(RealisedCounts, Realised);
}

/// <summary>A month of the tahun anggaran; 0 lies before it, 13 after it.</summary>
public sealed record MonthLine(int Month, CountedAmounts Amounts, RatioFigure CumulativeRealisation);

public sealed record PackageLine(PackageCard Package, CountedAmounts Amounts);

/// <summary>One agency's year, opened.</summary>
public sealed record AgencyRatio(
    AgencyCard Agency,
    int Year,
    IReadOnlyList<int> Years,
    RatioRule Rule,
    IReadOnlyList<RuleSet> RuleSets,
    RatioPair Ratios,
    Rupiah Pagu,
    IReadOnlyList<MonthLine> Months,
    int MonthsBegun,
    IReadOnlyList<PackageLine> Packages,
    DateTimeOffset At)
{
    public bool HasTarget => Agency.Kind is AgencyKind.PerangkatDaerah;

    public Rupiah LateRealised => Months.Where(month => month.Month == FiscalMonth.After).Sum(month => month.Amounts.Realised);
}

/// <summary>The months and packages behind an agency's two ratios.</summary>
public sealed class AgencyRatioQuery(
    MarketDbContext db, RatioReader reader, RuleBook rules, IAgencyDirectory agencies, IBudgetDesk budget, TimeProvider clock)
{
    /// <summary>Null when there is no such organisation, no such year for it, or the rule set is not in force.</summary>
    public async Task<AgencyRatio?> FindAsync(string agencyCode, int? year, string? ruleCode, CancellationToken cancellationToken) =>
        await agencies.FindByCodeAsync(agencyCode, cancellationToken) is { } agency
            ? await FindAsync(agency, year, ruleCode, cancellationToken) : null;

    /// <inheritdoc cref="FindAsync(string, int?, string?, CancellationToken)"/>
    public async Task<AgencyRatio?> FindAsync(Guid agencyId, int? year, string? ruleCode, CancellationToken cancellationToken) =>
        await agencies.FindAsync(agencyId, cancellationToken) is { } agency
            ? await FindAsync(agency, year, ruleCode, cancellationToken) : null;

    private async Task<AgencyRatio?> FindAsync(AgencyCard agency, int? askedYear, string? ruleCode, CancellationToken cancellationToken)
    {
        var year = askedYear ?? clock.Today().Year;
        var years = await reader.YearsAsync(cancellationToken);
        if (!years.Contains(year) || await rules.FindAsync(year, ruleCode, cancellationToken) is not { } rule) return null;

        var amounts = (await reader.AmountsAsync(year, agency.Id, cancellationToken))[agency.Id].ToList();
        var packages = await budget.PackagesAsync(agency.Id, year, cancellationToken);
        var pagu = packages.Sum(package => package.Pagu);
        var sets = await rules.AllAsync(year, cancellationToken);
        return new AgencyRatio(
            agency, year, years, rule, sets,
            RatioCalculator.Calculate(rule.Rules, rules.Daerah.AreaCode, pagu, amounts), pagu,
            Months(rule.Rules, amounts), rules.MonthsBegun(year),
            await PackagesAsync(agency.Id, year, packages, rule.Rules, cancellationToken), clock.GetUtcNow());
    }

    private List<MonthLine> Months(RuleSet set, List<FactAmount> amounts)
    {
        var used = Enumerable.Range(1, 12).Concat(amounts.Select(amount => amount.Month)).Distinct().Order();
        return [.. used.Select(month => new MonthLine(
            month,
            Counted(set, amounts.Where(amount => amount.Month == month)),
            RatioCalculator.Calculate(set, rules.Daerah.AreaCode, Rupiah.Zero, amounts.Where(amount => amount.Month <= month)).Realisation))];
    }

    private async Task<IReadOnlyList<PackageLine>> PackagesAsync(
        Guid agencyId, int year, IReadOnlyList<PackageCard> packages, RuleSet set, CancellationToken cancellationToken)
    {
        var committed = await SumsAsync(db.Set<CommitmentRow>(), agencyId, year, cancellationToken);
        var realised = await SumsAsync(db.Set<Realisation>(), agencyId, year, cancellationToken);
        var amounts = committed.Select(sum => (sum.PackageId, Amount: new FactAmount(sum.Facts, 0, sum.Gross, Rupiah.Zero)))
            .Concat(realised.Select(sum => (sum.PackageId, Amount: new FactAmount(sum.Facts, 0, Rupiah.Zero, sum.Gross))))
            .ToLookup(one => one.PackageId, one => one.Amount);
        return [.. packages.Select(package => new PackageLine(package, Counted(set, amounts[package.Id])))];
    }

    private CountedAmounts Counted(RuleSet set, IEnumerable<FactAmount> amounts) => CountedSums.Of(set, rules.Daerah.AreaCode, amounts);

    private static async Task<IReadOnlyList<(Guid? PackageId, RuleFacts Facts, Rupiah Gross)>> SumsAsync<TRow>(
        IQueryable<TRow> rows, Guid agencyId, int year, CancellationToken cancellationToken) where TRow : RatioRow
    {
        var sums = await rows.AsNoTracking().Where(row => row.FiscalYear == year && row.AgencyId == agencyId)
            .GroupBy(row => new
            {
                row.PackageId,
                row.Facts.Scale,
                row.Facts.LegalForm,
                row.Facts.Registry,
                Kecamatan = row.Facts.DomicileCode.Substring(0, 6),
                row.Facts.Maker,
                row.Facts.IsPdn,
            })
            .Select(group => new { group.Key, Gross = group.Sum(row => (long)row.Gross) }).ToListAsync(cancellationToken);
        return sums.ConvertAll(sum => (
            sum.Key.PackageId,
            new RuleFacts(sum.Key.Scale, sum.Key.LegalForm, sum.Key.Registry, sum.Key.Kecamatan, sum.Key.Maker, sum.Key.IsPdn),
            new Rupiah(sum.Gross)));
    }
}

internal static class CountedSums
{
    public static CountedAmounts Of(RuleSet set, string areaCode, IEnumerable<FactAmount> amounts)
    {
        var none = new CountedAmounts(Rupiah.Zero, Rupiah.Zero, Rupiah.Zero, Rupiah.Zero);
        return amounts.Aggregate(none, (sum, amount) =>
        {
            var counts = EligibilityRule.Counts(set, amount.Facts, areaCode);
            return new CountedAmounts(
                sum.Committed + amount.Committed,
                sum.CommittedCounts + (counts ? amount.Committed : Rupiah.Zero),
                sum.Realised + amount.Realised,
                sum.RealisedCounts + (counts ? amount.Realised : Rupiah.Zero));
        });
    }
}
