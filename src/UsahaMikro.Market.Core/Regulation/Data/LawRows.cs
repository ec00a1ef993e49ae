using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Data;

/// <summary>The standing parameters of this daerah, some fifty rows, read once a request: many pages ask for several.</summary>
public sealed class LawRows(MarketDbContext db, IAreaBook areas)
{
    private IReadOnlyList<RegulationParameter>? _standing;
    private IReadOnlyList<RegulationParameter>? _kbli;

    public async Task<IReadOnlyList<RegulationParameter>> StandingAsync(CancellationToken cancellationToken)
    {
        var area = areas.Daerah.AreaCode;
        return _standing ??= await db.Set<RegulationParameter>().AsNoTracking().Where(RegulationParameter.Standing)
            .Where(p => p.AreaCode == area && !p.Key.StartsWith(KbliRisks.Prefix)).ToListAsync(cancellationToken);
    }

    /// <summary>Of the lines of business, which few pages ask for; also those nobody has confirmed yet.</summary>
    public async Task<IReadOnlyList<RegulationParameter>> KbliAsync(CancellationToken cancellationToken)
    {
        var area = areas.Daerah.AreaCode;
        return _kbli ??= await db.Set<RegulationParameter>().AsNoTracking()
            .Where(p => p.AreaCode == area && p.Key.StartsWith(KbliRisks.Prefix) && p.WithdrawnAt == null).ToListAsync(cancellationToken);
    }
}

/// <summary>Whose each regulation is: never changes, so it is kept; asked for again when a row cites one not known yet.</summary>
public sealed class RegulationAreas
{
    public IReadOnlyDictionary<string, string?> Known { get; private set; } = new Dictionary<string, string?>();

    public async Task<IReadOnlyDictionary<string, string?>> WithAsync(IEnumerable<string> cited, MarketDbContext db, CancellationToken cancellationToken)
    {
        var known = Known;
        if (known.Count == 0 || !cited.All(known.ContainsKey))
            Known = known = await db.Set<RegulationRecord>().AsNoTracking().ToDictionaryAsync(record => record.Code, record => record.AreaCode, cancellationToken);
        return known;
    }
}
