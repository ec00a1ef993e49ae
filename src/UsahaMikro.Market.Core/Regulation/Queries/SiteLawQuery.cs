using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>What every page says of this daerah on a day: its names, and how each regulation stands here.</summary>
public sealed record SiteLaw(string? HeadTitle, string? DinasName, string? DinasShortName, IReadOnlyDictionary<string, PasalStanding> Codes)
{
    public PasalStanding Of(string pasal) => Codes.GetValueOrDefault(PasalAnchor.CodeOf(pasal), PasalStanding.Reference);
}

/// <summary>The names and the standing of the regulations today.</summary>
public sealed class SiteLawQuery(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public async Task<SiteLaw> TodayAsync(CancellationToken cancellationToken)
    {
        var (area, today) = (areas.Daerah.AreaCode, clock.Today());
        var rows = await db.Set<RegulationParameter>().AsNoTracking().Where(RegulationParameter.Standing)
            .Where(p => p.AreaCode == area && p.From <= today).Select(p => new { p.Key, p.From, p.Value, p.Pasal, p.Force }).ToListAsync(cancellationToken);
        var now = rows.GroupBy(row => row.Key).ToDictionary(one => one.Key, one => one.MaxBy(row => row.From)!);
        var adopted = now.Values.Where(row => row.Force is RuleForce.DiadopsiDinas).Select(row => PasalAnchor.CodeOf(row.Pasal)).ToHashSet();
        var records = await db.Set<RegulationRecord>().AsNoTracking().Select(record => new { record.Code, record.AreaCode }).ToListAsync(cancellationToken);
        return new SiteLaw(
            now.GetValueOrDefault(ParameterKeys.HeadTitle)?.Value, now.GetValueOrDefault(ParameterKeys.DinasName)?.Value,
            now.GetValueOrDefault(ParameterKeys.DinasShortName)?.Value,
            records.ToDictionary(record => record.Code, record => StandingOf(record.AreaCode, adopted.Contains(record.Code))));
    }

    private PasalStanding StandingOf(string? areaCode, bool isAdopted) =>
        areaCode is null ? PasalStanding.National
        : areaCode == areas.Daerah.AreaCode ? PasalStanding.Own
        : isAdopted ? PasalStanding.Adopted
        : PasalStanding.Reference;
}
