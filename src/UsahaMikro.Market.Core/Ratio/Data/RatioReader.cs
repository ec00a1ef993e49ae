using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>Reads the totals; their number depends on agencies, months and combinations of facts, never on lines.</summary>
public sealed class RatioReader(MarketDbContext db, IBudgetDesk budget, IAgencyDirectory agencies, RuleBook rules, TimeProvider clock) : IRatioGauge
{
    public async Task<ILookup<Guid, FactAmount>> AmountsAsync(int year, Guid? agencyId, CancellationToken cancellationToken)
    {
        var totals = db.Set<RatioTotal>().AsNoTracking().Where(total => total.FiscalYear == year);
        if (agencyId is { } only) totals = totals.Where(total => total.AgencyId == only);
        return (await totals.ToListAsync(cancellationToken)).ToLookup(
            total => total.AgencyId, total => new FactAmount(total.Facts, total.Month, total.Committed, total.Realised));
    }

    /// <summary>Years with a budget or with spend, and the current one; newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        var spent = await db.Set<RatioTotal>().Select(total => total.FiscalYear).Distinct().ToListAsync(cancellationToken);
        var planned = await budget.YearsAsync(cancellationToken);
        return [.. spent.Concat(planned).Append(clock.Today().Year).Distinct().OrderDescending()];
    }

    public async Task<RatioReading> OfAgencyAsync(Guid agencyId, int year, CancellationToken cancellationToken)
    {
        var rule = await rules.DefaultAsync(year, cancellationToken);
        var pagu = (await budget.PaguAsync(year, cancellationToken)).GetValueOrDefault(agencyId);
        var amounts = (await AmountsAsync(year, agencyId, cancellationToken))[agencyId];
        var agency = await agencies.FindAsync(agencyId, cancellationToken);
        return new RatioReading(
            year, RatioCalculator.Calculate(rule.Rules, rules.Daerah.AreaCode, pagu, amounts), rule,
            HasTarget: agency?.Kind is AgencyKind.PerangkatDaerah);
    }

    public async Task<RatioSummary> OfAllAsync(int year, CancellationToken cancellationToken)
    {
        var rule = await rules.DefaultAsync(year, cancellationToken);
        var pagu = await budget.PaguAsync(year, cancellationToken);
        var amounts = await AmountsAsync(year, agencyId: null, cancellationToken);
        var ratios = (await agencies.AllAsync(cancellationToken)).Where(agency => agency.Kind is AgencyKind.PerangkatDaerah)
            .Select(agency => RatioCalculator.Calculate(rule.Rules, rules.Daerah.AreaCode, pagu.GetValueOrDefault(agency.Id), amounts[agency.Id]))
            .ToList();
        var sellers = await db.Set<Realisation>()
            .Where(row => row.FiscalYear == year && row.BuyerKind == BuyerKind.Agency)
            .Select(row => row.SellerId).Distinct().CountAsync(cancellationToken);
        return new RatioSummary(
            new RatioReading(year, ratios.Aggregate(RatioPair.Nothing, (sum, one) => sum + one), rule, HasTarget: true),
            ratios.Count, ratios.Count(one => one.Realisation.IsAtLeast(rule.Target.Percent)), sellers);
    }
}
