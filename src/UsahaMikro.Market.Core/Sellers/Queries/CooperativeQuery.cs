using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

public sealed record CooperativeStep(string What, string ByName, DateTimeOffset At, string Note, CooperativeMemberState State);

/// <summary>One membership, as its cooperative, its member and the Dinas read it.</summary>
public sealed record CooperativeMembership(
    Guid Id, string CooperativeName, string CooperativeSlug, string MemberName, string MemberSlug, string MemberKelurahan, CooperativeMemberState State,
    DateOnly From, DateOnly? Until,
    Guid? ProposedById, Guid MemberId, IReadOnlyList<CooperativeStep> Steps)
{
    /// <summary>The member itself or the Dinas, but not who proposed it.</summary>
    public bool MayBeDecidedBy(Actor actor) => State is CooperativeMemberState.Proposed && actor.UserId is { } user && user != ProposedById
        && (actor.SellerId == MemberId || actor.Role is Role.DinasOfficer or Role.DinasHead);
}

public sealed record SeatEntry(
    Guid Id, string Name, BoardOffice Office, DateOnly From, DateOnly? Until, bool HasAccount, string RecordedByName, string EndReason);

/// <summary>A cooperative with its board and members; those who left included.</summary>
/// <param name="Accounts">Who acts for it, to be named as holder of a seat.</param>
public sealed record CooperativeDetails(
    string Name, string Slug, IReadOnlyList<SeatEntry> Seats, IReadOnlyList<CooperativeMembership> Members, IReadOnlyList<OfficeHolder> Accounts);

/// <summary>Cooperatives and who belongs to them.</summary>
public sealed class CooperativeQuery(MarketDbContext db, IMembershipBook memberships, TimeProvider clock)
{
    public Task<CooperativeDetails?> FindAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync(Cooperatives.Where(s => s.Slug == slug), cancellationToken);

    /// <summary>The own cooperative; null for a shop that is none.</summary>
    public Task<CooperativeDetails?> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(Cooperatives.Where(s => s.Id == actor.SellerId && actor.SellerId != null), cancellationToken);

    /// <summary>The cooperatives that a shop belongs to, belonged to, or is proposed for.</summary>
    public Task<IReadOnlyList<CooperativeMembership>> OfMemberAsync(Actor actor, CancellationToken cancellationToken) =>
        MembersAsync(db.Set<CooperativeMember>().Where(m => m.MemberId == actor.SellerId && actor.SellerId != null), cancellationToken);

    private IQueryable<Seller> Cooperatives => db.Set<Seller>().AsNoTracking().Where(s => s.LegalForm == LegalForm.Koperasi);

    private async Task<CooperativeDetails?> ReadAsync(IQueryable<Seller> found, CancellationToken cancellationToken)
    {
        if (await found.Select(s => new { s.Id, s.Name, s.Slug }).SingleOrDefaultAsync(cancellationToken) is not { } one) return null;
        var seats = await db.Set<BoardSeat>().AsNoTracking().Where(seat => seat.CooperativeId == one.Id)
            .OrderBy(seat => seat.Until != null).ThenByDescending(seat => seat.From)
            .Select(seat => new SeatEntry(seat.Id, seat.Name, seat.Office, seat.From, seat.Until, seat.AccountId != null, seat.RecordedByName, seat.EndReason))
            .ToListAsync(cancellationToken);
        return new CooperativeDetails(
            one.Name, one.Slug, [.. seats.OrderBy(seat => seat.Until is not null).ThenBy(seat => seat.Office)],
            await MembersAsync(db.Set<CooperativeMember>().Where(m => m.CooperativeId == one.Id), cancellationToken),
            await memberships.HoldersAsync(Role.CooperativeOfficer, one.Id, clock.Today(), cancellationToken));
    }

    private async Task<IReadOnlyList<CooperativeMembership>> MembersAsync(IQueryable<CooperativeMember> members, CancellationToken cancellationToken)
    {
        var rows = await members.AsNoTracking().Include(m => m.Steps).ToListAsync(cancellationToken);
        var ids = rows.SelectMany(m => new[] { m.CooperativeId, m.MemberId }).Distinct().ToList();
        var sellers = await db.Set<Seller>().AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Slug, s.KelurahanCode })
            .ToDictionaryAsync(s => s.Id, cancellationToken);
        return
        [
            .. rows.OrderBy(m => m.State is CooperativeMemberState.Proposed ? 0 : m.State is CooperativeMemberState.Active ? 1 : 2)
            .ThenBy(m => sellers[m.MemberId].Name)
                .Select(m => new CooperativeMembership(
                    m.Id, sellers[m.CooperativeId].Name, sellers[m.CooperativeId].Slug, sellers[m.MemberId].Name, sellers[m.MemberId].Slug,
                    sellers[m.MemberId].KelurahanCode, m.State,
                    m.From, m.Until, m.ProposedById, m.MemberId,
                    [.. m.Steps.OrderBy(step => step.Id).Select(step => new CooperativeStep(step.What, step.ByName, step.At, step.Note, step.State))])),
        ];
    }
}
