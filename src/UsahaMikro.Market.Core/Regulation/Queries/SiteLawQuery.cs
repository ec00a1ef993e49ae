using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Data;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>What every page says of this daerah on a day: its names, and how each regulation stands here.</summary>
public sealed record SiteLaw(string? HeadTitle, string? DinasName, string? DinasShortName, IReadOnlyDictionary<string, PasalStanding> Codes)
{
    public PasalStanding Of(string pasal) => Codes.GetValueOrDefault(PasalAnchor.CodeOf(pasal), PasalStanding.Reference);
}

/// <summary>The names and the standing of the regulations today.</summary>
public sealed class SiteLawQuery(MarketDbContext db, LawRows law, RegulationAreas regulations, IAreaBook areas, TimeProvider clock)
{
    public async Task<SiteLaw> TodayAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var now = (await law.StandingAsync(cancellationToken)).GroupBy(row => row.Key).Select(one => one.InForce(today)).OfType<ParameterValue>().ToDictionary(value => value.Key);
        var adopted = now.Values.Where(row => row.Force is RuleForce.DiadopsiDinas).Select(row => PasalAnchor.CodeOf(row.Pasal)).ToHashSet();
        var cited = now.Values.Where(value => value.Pasal.Length > 0).Select(value => PasalAnchor.CodeOf(value.Pasal));
        var records = await regulations.WithAsync(cited, db, cancellationToken);
        return new SiteLaw(
            now.GetValueOrDefault(ParameterKeys.HeadTitle)?.Value, now.GetValueOrDefault(ParameterKeys.DinasName)?.Value,
            now.GetValueOrDefault(ParameterKeys.DinasShortName)?.Value,
            records.ToDictionary(record => record.Key, record => StandingOf(record.Value, adopted.Contains(record.Key))));
    }

    private PasalStanding StandingOf(string? areaCode, bool isAdopted) =>
        areaCode is null ? PasalStanding.National
        : areaCode == areas.Daerah.AreaCode ? PasalStanding.Own
        : isAdopted ? PasalStanding.Adopted
        : PasalStanding.Reference;
}
