using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Data;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

public sealed record RegulationSummary(
    string Code, string Name, string Title, DateOnly? IssuedOn, string Status, string? AreaCode, bool NeedsVerification, string Note,
    IReadOnlyList<string> Revokes, Revocation? Revoked)
{
    public bool IsInForce => Status == "Berlaku";
}

public sealed record RegulationDetails(RegulationSummary Regulation, IReadOnlyList<ParameterValue> Parameters, IReadOnlyList<RuleSet> RuleSets);

/// <summary>The regulations, and what this daerah's profile takes from each today.</summary>
public sealed class RegulationLibraryQuery(MarketDbContext db, IAreaBook areas, LawRows law, IRegulationParameters parameters, TimeProvider clock)
{
    public async Task<IReadOnlyList<RegulationSummary>> AllAsync(CancellationToken cancellationToken)
    {
        var own = areas.Daerah.AreaCode;
        var records = await RecordsAsync(cancellationToken);
        var shelf = new RegulationShelf(records);
        return [.. records.Select(record => Summary(record, shelf)).OrderBy(r => r.AreaCode == own ? 0 : r.AreaCode is null ? 2 : 1).ThenBy(r => r.Code, StringComparer.Ordinal)];
    }

    /// <summary>Null when there is no regulation of that code.</summary>
    public async Task<RegulationDetails?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var shelf = new RegulationShelf(await RecordsAsync(cancellationToken));
        if (shelf.Find(code) is not { } record) return null;

        var today = clock.Today();
        var inForce = (await law.StandingAsync(cancellationToken)).GroupBy(row => row.Key).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.InForce(today)).OfType<ParameterValue>()
            .Where(value => PasalAnchor.CodeOf(value.Pasal) == code).ToList();
        var sets = (await parameters.RuleSetsAsync(today, cancellationToken)).Where(set => PasalAnchor.CodeOf(set.Pasal) == code).ToList();
        return new RegulationDetails(Summary(record, shelf), inForce, sets);
    }

    private Task<List<RegulationRecord>> RecordsAsync(CancellationToken cancellationToken) =>
        db.Set<RegulationRecord>().AsNoTracking().ToListAsync(cancellationToken);

    private RegulationSummary Summary(RegulationRecord record, RegulationShelf shelf) => new(
        record.Code, record.Name, record.Title, record.IssuedOn, shelf.StatusOf(record, clock.Today()), record.AreaCode, record.NeedsVerification, record.Note,
        RegulationShelf.RevokedBy(record), shelf.RevocationOf(record));
}
