using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>Finds buying organisations by code or name, and recorded orders by number, for the Dinas and for the agency itself.</summary>
internal sealed class RatioFinds(MarketDbContext db, IAgencyDirectory agencies) : IFindSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        var isDinas = actor.Role is Role.DinasOfficer or Role.DinasHead or Role.SystemAdmin;
        if (!isDinas && actor.OrganisationKind is not OrganisationKind.Agency) return [];

        var all = await agencies.AllAsync(cancellationToken);
        var hits = isDinas
            ? all.Where(agency => Has(agency.Name, text) || Has(agency.ShortName, text) || Has(agency.Code, text)).Take(Most)
                .Select(agency => new FindHit("Instansi", agency.Name, agency.ShortName, $"/dinas/rasio/{agency.Code}"))
            : [];
        return [.. hits, .. await OrdersAsync(text, actor.AgencyId, all, cancellationToken)];
    }

    private async Task<IEnumerable<FindHit>> OrdersAsync(
        string text, Guid? agencyId, IReadOnlyList<AgencyCard> all, CancellationToken cancellationToken)
    {
        var number = text.Trim().ToUpperInvariant();
        var rows = db.Set<CommitmentRow>().AsNoTracking().Where(row => row.SourceId == row.OrderId && row.OrderNumber.EndsWith(number));
        if (agencyId is { } only) rows = rows.Where(row => row.AgencyId == only);
        var found = await rows.Select(row => new { row.OrderNumber, row.AgencyId, row.SellerName }).Distinct()
            .OrderByDescending(row => row.OrderNumber).Take(Most).ToListAsync(cancellationToken);
        var byId = all.ToDictionary(agency => agency.Id);
        return found.Where(row => byId.ContainsKey(row.AgencyId)).Select(row => new FindHit(
            "Pesanan dalam rasio", row.OrderNumber, $"{byId[row.AgencyId].Name} · {row.SellerName}",
            agencyId is null ? $"/dinas/rasio/{byId[row.AgencyId].Code}/{row.OrderNumber}" : $"/instansi/rasio/{row.OrderNumber}"));
    }

    private static bool Has(string name, string text) => name.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase);
}
