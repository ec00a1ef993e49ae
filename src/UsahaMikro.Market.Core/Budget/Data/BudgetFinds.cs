using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

/// <summary>Finds RUP packages by code or name: the Dinas every one, an agency its own.</summary>
internal sealed class BudgetFinds(MarketDbContext db, IAgencyDirectory agencies) : IFindSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        var isDinas = actor.OrganisationKind is OrganisationKind.Operator;
        if (!isDinas && actor.AgencyId is null) return [];

        var words = text.Trim().ToLowerInvariant();
        var packages = db.Set<RupPackage>().AsNoTracking().Where(p => p.Code.StartsWith(words) || p.Name.ToLower().Contains(words));
        if (!isDinas) packages = packages.Where(p => p.AgencyId == actor.AgencyId);
        var found = await packages.OrderByDescending(p => p.Year).ThenBy(p => p.Code).Take(Most)
            .Select(p => new { p.Code, p.Name, p.Year, p.AgencyId, p.Pagu }).ToListAsync(cancellationToken);
        var names = (await agencies.AllAsync(cancellationToken)).ToDictionary(agency => agency.Id);
        return [.. found.Select(p => new FindHit(
            "Paket RUP", $"{p.Code} · {p.Name}", $"{names[p.AgencyId].ShortName} · {p.Year} · pagu {p.Pagu}",
            isDinas ? $"/dinas/anggaran/{names[p.AgencyId].Code}/paket/{p.Code}" : $"/instansi/anggaran/paket/{p.Code}"))];
    }
}
