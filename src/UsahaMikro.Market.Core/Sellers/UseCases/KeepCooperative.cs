using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>Finds what a person may do to cooperatives: its own shop's officer to its own, the Dinas to any.</summary>
public sealed class CooperativeDesk(MarketDbContext db, IMembershipBook memberships)
{
    /// <param name="slug">Null for the own one.</param>
    internal Task<Seller?> CooperativeAsync(string? slug, Actor actor, CancellationToken cancellationToken)
    {
        var isDinas = actor.Role is Role.DinasOfficer or Role.DinasHead;
        return db.Set<Seller>().SingleOrDefaultAsync(
            s => s.LegalForm == LegalForm.Koperasi && (isDinas ? s.Slug == slug : s.Id == actor.SellerId && actor.SellerId != null), cancellationToken);
    }

    /// <summary>A membership of which this person is a side, or any for the Dinas.</summary>
    internal Task<CooperativeMember?> MemberAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var isDinas = actor.Role is Role.DinasOfficer or Role.DinasHead;
        return db.Set<CooperativeMember>().Include(m => m.Steps).SingleOrDefaultAsync(
            m => m.Id == id && (isDinas || (actor.SellerId != null && (m.CooperativeId == actor.SellerId || m.MemberId == actor.SellerId))), cancellationToken);
    }

    internal async Task<IReadOnlyList<Guid>> OwnShopsAsync(Actor actor, CancellationToken cancellationToken) =>
        actor.UserId is { } user ? await memberships.OrganisationsOfAsync(user, OrganisationKind.Seller, cancellationToken) : [];
}

/// <param name="Slug">The cooperative's; null for the own one.</param>
/// <param name="Nib">Of the business that is to be a member.</param>
public sealed record ProposeMemberCommand(string? Slug, string Nib, DateOnly From);

/// <summary>A cooperative, or the Dinas from its papers, says that a business is a member.</summary>
public sealed class ProposeMember(MarketDbContext db, CooperativeDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ProposeMemberCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await desk.CooperativeAsync(command.Slug, actor, cancellationToken) is not { } cooperative) return SellersErrors.NotFound;
            var nib = PersonalNumbers.Digits(command.Nib);
            if (nib.Length == 0
                || await db.Set<Seller>().SingleOrDefaultAsync(s => s.Nib == nib && s.Registry == RegistryState.Verified, cancellationToken) is not { } member)
                return SellersErrors.MemberUnknown;
            var known = await db.Set<CooperativeMember>().SingleOrDefaultAsync(
                m => m.CooperativeId == cooperative.Id && m.MemberId == member.Id
                    && (m.State == CooperativeMemberState.Proposed || m.State == CooperativeMemberState.Active),
                cancellationToken);
            // A second click finds what the first proposed.
            if (known is not null) return known.State is CooperativeMemberState.Proposed && known.From == command.From ? Result.Ok()
                : SellersErrors.MemberKnown;
            var proposed = CooperativeMember.Propose(cooperative, member, command.From, clock.Today(), actor, clock.GetUtcNow());
            if (proposed.Error is { } refusal) return refusal;
            db.Add(proposed.Value);
            return Result.Ok();
        }, cancellationToken);
}

/// <param name="Accepts">Null: the cooperative takes its proposal back.</param>
public sealed record DecideMemberCommand(Guid Id, bool? Accepts, string Reason);

/// <summary>The member or the Dinas agrees or refuses; the cooperative may take its proposal back.</summary>
public sealed class DecideMember(MarketDbContext db, CooperativeDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DecideMemberCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await desk.MemberAsync(command.Id, actor, cancellationToken) is not { } member) return SellersErrors.NotFound;
            var shops = await desk.OwnShopsAsync(actor, cancellationToken);
            var now = clock.GetUtcNow();
            return command.Accepts switch
            {
                true => member.Confirm(shops, actor, now),
                false => member.Refuse(command.Reason, shops, actor, now),
                null when actor.SellerId == member.MemberId => SellersErrors.NotFound,
                null => member.CallBack(actor, now),
            };
        }, cancellationToken);
}

public sealed record EndMemberCommand(Guid Id, DateOnly Until, string Reason);

/// <summary>Either side or the Dinas says until when it was a member, and why no longer.</summary>
public sealed class EndMember(MarketDbContext db, CooperativeDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(EndMemberCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () => await desk.MemberAsync(command.Id, actor, cancellationToken) is { } member
            ? member.End(command.Until, command.Reason, clock.Today(), actor, clock.GetUtcNow()) : SellersErrors.NotFound, cancellationToken);
}

/// <param name="Slug">The cooperative's; null for the own one.</param>
/// <param name="AccountId">One of those who act for the cooperative; null for who has no account.</param>
public sealed record FillSeatCommand(string? Slug, string Name, BoardOffice Office, DateOnly From, Guid? AccountId);

/// <summary>Writes down who holds which office of a cooperative.</summary>
public sealed class FillSeat(MarketDbContext db, CooperativeDesk desk, IMembershipBook memberships, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(FillSeatCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await desk.CooperativeAsync(command.Slug, actor, cancellationToken) is not { } cooperative) return SellersErrors.NotFound;
            var (name, today) = (command.Name.Trim(), clock.Today());
            if (command.AccountId is { } account && !await memberships.HoldsAsync(
                account, Role.CooperativeOfficer, cooperative.Id, today, cancellationToken)) return SellersErrors.SeatAccountUnknown;
            var held = await db.Set<BoardSeat>().Where(seat => seat.CooperativeId == cooperative.Id && seat.Until == null && seat.Office == command.Office)
                .ToListAsync(cancellationToken);
            if (held.Exists(seat => seat.Name == name && seat.From == command.From)) return Result.Ok();
            if (command.Office is not BoardOffice.Pengawas && held.Count > 0) return SellersErrors.SeatTaken(command.Office.Label(), held[0].Name);
            var filled = BoardSeat.Fill(cooperative, name, command.Office, command.From, command.AccountId, today, actor, clock.GetUtcNow());
            if (filled.Error is { } refusal) return refusal;
            db.Add(filled.Value);
            return Result.Ok();
        }, cancellationToken);
}

public sealed record LeaveSeatCommand(string? Slug, Guid Id, DateOnly Until, string Reason);

/// <summary>Writes down until when someone held an office, and why no longer.</summary>
public sealed class LeaveSeat(MarketDbContext db, CooperativeDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(LeaveSeatCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await desk.CooperativeAsync(command.Slug, actor, cancellationToken) is not { } cooperative) return SellersErrors.NotFound;
            var seat = await db.Set<BoardSeat>().SingleOrDefaultAsync(one => one.Id == command.Id && one.CooperativeId == cooperative.Id, cancellationToken);
            return seat is null ? SellersErrors.NotFound : seat.Leave(command.Until, command.Reason, clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}
