using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Queries;

public sealed record RegulationSummary(
    string Code, string Title, string Kind, string Number, int Year, DateOnly? IssuedOn, string Status, string? AreaCode, bool NeedsVerification);

public sealed record RegulationDetails(RegulationSummary Regulation, IReadOnlyList<ParameterValue> Parameters, IReadOnlyList<RuleSet> RuleSets);

/// <summary>The regulations, and what this daerah's profile takes from each.</summary>
public sealed class RegulationLibraryQuery(MarketDbContext db, IAreaBook areas)
{
    public async Task<IReadOnlyList<RegulationSummary>> AllAsync(CancellationToken cancellationToken)
    {
        var own = areas.Daerah.AreaCode;
        var all = await Summaries(db.Set<RegulationRecord>()).ToListAsync(cancellationToken);
        return [.. all.OrderBy(r => r.AreaCode == own ? 0 : r.AreaCode is null ? 2 : 1).ThenBy(r => r.Code, StringComparer.Ordinal)];
    }

    /// <summary>Null when there is no regulation of that code.</summary>
    public async Task<RegulationDetails?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var regulation = await Summaries(db.Set<RegulationRecord>().Where(r => r.Code == code)).SingleOrDefaultAsync(cancellationToken);
        if (regulation is null) return null;

        var area = areas.Daerah.AreaCode;
        var prefix = code + " ";
        var rows = await db.Set<RegulationParameter>().AsNoTracking()
            .Where(p => p.AreaCode == area && p.WithdrawnAt == null && (p.Pasal == code || p.Pasal.StartsWith(prefix))).ToListAsync(cancellationToken);
        var keys = rows.Select(row => row.Key).Distinct().ToList();
        var all = await db.Set<RegulationParameter>().AsNoTracking()
            .Where(p => p.AreaCode == area && p.WithdrawnAt == null && keys.Contains(p.Key)).ToListAsync(cancellationToken);
        var parameters = all.GroupBy(row => row.Key).OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Dated())
            .Where(value => PasalAnchor.CodeOf(value.Pasal) == code).ToList();
        var sets = await db.Set<RuleSetRecord>().AsNoTracking()
            .Where(r => r.AreaCode == area && (r.Pasal == code || r.Pasal.StartsWith(prefix))).OrderBy(r => r.Code).ToListAsync(cancellationToken);
        return new RegulationDetails(regulation, parameters, sets.ConvertAll(set => set.ToRuleSet()));
    }

    private static IQueryable<RegulationSummary> Summaries(IQueryable<RegulationRecord> records) => records.AsNoTracking()
        .Select(r => new RegulationSummary(r.Code, r.Title, r.Kind, r.Number, r.Year, r.IssuedOn, r.Status, r.AreaCode, r.NeedsVerification));
}
