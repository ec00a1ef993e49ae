using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Finds pelaku usaha by NIB, name or owner: all of them for the Dinas, for a mentor those they brought in, for the other offices those in the market.</summary>
internal sealed class SellerFinds(MarketDbContext db, IAreaBook areas) : IFindSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FindHit>> FindAsync(string text, Actor actor, CancellationToken cancellationToken)
    {
        if (Scope(actor) is not { } scope) return [];

        var words = text.Trim().ToLowerInvariant();
        var found = await scope.Sellers.AsNoTracking()
            .Where(s => s.Nib.StartsWith(words) || s.Name.ToLower().Contains(words) || s.OwnerName.ToLower().Contains(words))
            .OrderBy(s => s.Name).ThenBy(s => s.Id).Take(Most)
            .Select(s => new { s.Name, s.OwnerName, s.Nib, s.KelurahanCode, s.Slug }).ToListAsync(cancellationToken);
        return [.. found.Select(s => new FindHit(
            "Pelaku usaha", s.Name,
            $"{s.OwnerName} · {areas.KecamatanName(AreaCode.KecamatanOf(s.KelurahanCode))} · {(s.Nib.Length == 0 ? "belum ber-NIB" : $"NIB {s.Nib}")}",
            $"{scope.Root}/{s.Slug}"))];
    }

    private (IQueryable<Seller> Sellers, string Root)? Scope(Actor actor) => actor switch
    {
        { Role: Role.DinasOfficer or Role.DinasHead } => (db.Set<Seller>(), "/dinas/pelaku-usaha"),
        { Role: Role.Mentor or Role.Facilitator, UserId: { } mentor } => (db.Set<Seller>().Where(s => s.EnteredById == mentor), "/pendampingan/pelaku-usaha"),
        { OrganisationKind: OrganisationKind.Operator or OrganisationKind.Agency } => (db.Set<Seller>().Where(s => s.Registry == RegistryState.Verified), "/usaha-mikro"),
        _ => null,
    };
}
