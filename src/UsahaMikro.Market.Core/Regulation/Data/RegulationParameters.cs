using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Data;

internal sealed class RegulationParameters(MarketDbContext db, IAreaBook areas) : IRegulationParameters
{
    public async Task<ParameterValue?> FindAsync(string key, DateOnly on, CancellationToken cancellationToken)
    {
        var area = areas.Daerah.AreaCode;
        return await db.Set<RegulationParameter>().AsNoTracking()
            .Where(p => p.AreaCode == area && p.Key == key && p.From <= on && (p.Until == null || p.Until >= on))
            .OrderByDescending(p => p.From)
            .Select(p => new ParameterValue(p.Key, p.Value, p.Unit, p.Pasal, p.Force, p.From, p.Until, p.Note))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<decimal> NumberAsync(string key, DateOnly on, CancellationToken cancellationToken)
    {
        var found = await FindAsync(key, on, cancellationToken)
            ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no {key} on {on:O}.");
        return decimal.Parse(found.Value, CultureInfo.InvariantCulture);
    }

    public async Task<RuleSet> DefaultRuleSetAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var sets = await RuleSetsAsync(on, cancellationToken);
        return sets.FirstOrDefault(set => set.IsDefault)
            ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no default rule set on {on:O}.");
    }

    public async Task<IReadOnlyList<RuleSet>> RuleSetsAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var area = areas.Daerah.AreaCode;
        var rows = await db.Set<RuleSetRecord>().AsNoTracking()
            .Where(r => r.AreaCode == area && r.From <= on && (r.Until == null || r.Until >= on))
            .OrderByDescending(r => r.IsDefault).ThenBy(r => r.Code).ThenByDescending(r => r.From)
            .ToListAsync(cancellationToken);
        return [.. rows.DistinctBy(row => row.Code).Select(row => row.ToRuleSet())];
    }

    public async Task<IReadOnlySet<DateOnly>> HolidaysAsync(CancellationToken cancellationToken) =>
        (await db.Set<Holiday>().AsNoTracking().Select(h => h.Date).ToListAsync(cancellationToken)).ToHashSet();
}
