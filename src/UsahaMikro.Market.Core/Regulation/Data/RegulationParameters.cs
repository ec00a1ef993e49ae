using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Data;

internal sealed class RegulationParameters(MarketDbContext db, IAreaBook areas, LawRows law) : IRegulationParameters
{
    public async Task<ParameterValue?> FindAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        (await RowsAsync(key, cancellationToken)).InForce(on);

    public async Task<ParameterValue?> OfYearAsync(string key, int fiscalYear, CancellationToken cancellationToken) =>
        (await RowsAsync(key, cancellationToken)).OfYear(fiscalYear);

    public async Task<ParameterValue> RequiredAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        await FindAsync(key, on, cancellationToken)
        ?? throw new InvalidOperationException($"Profile {areas.Daerah.AreaCode} has no {key} on {on:O}.");

    public async Task<decimal> NumberAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        decimal.Parse(await ValueAsync(key, on, cancellationToken), CultureInfo.InvariantCulture);

    public async Task<Rupiah> MoneyAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        new(long.Parse(await ValueAsync(key, on, cancellationToken), CultureInfo.InvariantCulture));

    public async Task<int> WholeAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        int.Parse(await ValueAsync(key, on, cancellationToken), CultureInfo.InvariantCulture);

    public async Task<DateOnly> DateAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        DateOnly.ParseExact(await ValueAsync(key, on, cancellationToken), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<T> ChoiceAsync<T>(string key, DateOnly on, CancellationToken cancellationToken) where T : struct, Enum =>
        Enum.Parse<T>(await ValueAsync(key, on, cancellationToken));

    public async Task<IReadOnlyList<string>> ListAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        ParameterValues.ListOf(await ValueAsync(key, on, cancellationToken));

    public async Task<IReadOnlyDictionary<string, int>> WeightsAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        ParameterValues.WeightsOf(await ValueAsync(key, on, cancellationToken));

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
            .OrderBy(r => r.Code).ThenByDescending(r => r.From).ToListAsync(cancellationToken);
        var chosen = (await FindAsync(ParameterKeys.DefaultRuleSet, on, cancellationToken))?.Value;
        return [.. rows.DistinctBy(row => row.Code).OrderBy(row => row.Code == chosen ? 0 : 1).Select(row => row.ToRuleSet(row.Code == chosen))];
    }

    public async Task<IReadOnlySet<DateOnly>> HolidaysAsync(CancellationToken cancellationToken) =>
        (await db.Set<Holiday>().AsNoTracking().Where(h => h.WithdrawnAt == null).Select(h => h.Date).ToListAsync(cancellationToken)).ToHashSet();

    private async Task<IReadOnlyList<RegulationParameter>> RowsAsync(string key, CancellationToken cancellationToken) =>
        [.. (await law.StandingAsync(cancellationToken)).Where(row => row.Key == key)];

    private async Task<string> ValueAsync(string key, DateOnly on, CancellationToken cancellationToken) => (await RequiredAsync(key, on, cancellationToken)).Value;
}
