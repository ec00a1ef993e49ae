using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Finds pelaku usaha by NIB, name or owner: all of them for the Dinas, those in the market for the other offices.</summary>
internal sealed class SellerFinds(MarketDbContext db, IAreaBook areas) : IFindSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        var all = actor.Role is Role.DinasOfficer or Role.DinasHead;
        if (!all && actor.OrganisationKind is not (OrganisationKind.Operator or OrganisationKind.Agency)) return [];

        var words = text.Trim().ToLowerInvariant();
        var found = await db.Set<Seller>().AsNoTracking()
            .Where(s => (all || s.Registry == RegistryState.Verified)
                && (s.Nib.StartsWith(words) || s.Name.ToLower().Contains(words) || s.OwnerName.ToLower().Contains(words)))
            .OrderBy(s => s.Name).ThenBy(s => s.Id).Take(Most)
            .Select(s => new { s.Name, s.OwnerName, s.Nib, s.KelurahanCode, s.Slug }).ToListAsync(cancellationToken);
        return [.. found.Select(s => new FindHit(
            "Pelaku usaha", s.Name,
            $"{s.OwnerName} · {areas.KecamatanName(AreaCode.KecamatanOf(s.KelurahanCode))} · {(s.Nib.Length == 0 ? "belum ber-NIB" : $"NIB {s.Nib}")}",
            $"{(all ? "/dinas/pelaku-usaha" : "/usaha-mikro")}/{s.Slug}"))];
    }
}
