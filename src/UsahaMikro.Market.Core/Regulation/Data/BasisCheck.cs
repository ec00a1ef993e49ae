using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Data;

/// <summary>Whether a pasal can carry a rule, and with the force it is said to have (requirements §6.1).</summary>
public sealed class BasisCheck(MarketDbContext db, IAreaBook areas, RegulationTextQuery texts)
{
    /// <summary>Null when the basis stands on that day.</summary>
    public async Task<Error?> ProblemAsync(string pasal, RuleForce force, DateOnly on, CancellationToken cancellationToken)
    {
        if (pasal.Length == 0) return force is RuleForce.DiadopsiDinas ? null : RegulationErrors.PasalMissing;

        var shelf = new RegulationShelf(await db.Set<RegulationRecord>().AsNoTracking().ToListAsync(cancellationToken));
        if (!PasalAnchor.IsWellFormed(pasal) || shelf.Find(PasalAnchor.CodeOf(pasal)) is not { } regulation || !IsInText(pasal)) return RegulationErrors.PasalUnknown;
        if (shelf.IsRevoked(regulation, on)) return RegulationErrors.Revoked(regulation.Name);

        var isOwn = regulation.AreaCode == areas.Daerah.AreaCode;
        return force switch
        {
            RuleForce.PeraturanDaerah when !isOwn => RegulationErrors.NotOwnRegulation,
            RuleForce.HukumNasional when regulation.AreaCode is not null => RegulationErrors.NotNational,
            RuleForce.DiadopsiDinas when isOwn => RegulationErrors.OwnRegulation,
            _ => null,
        };
    }

    /// <summary>Every place named is in the text; where the text does not ship, nobody can say.</summary>
    private bool IsInText(string pasal)
    {
        if (texts.Find(PasalAnchor.CodeOf(pasal)) is not { } text) return true;

        var places = text.Lines().Select(line => line.Anchor).ToHashSet();
        return PasalAnchor.PartsOf(pasal).All(part => places.Contains(PasalAnchor.Of(part)));
    }
}
