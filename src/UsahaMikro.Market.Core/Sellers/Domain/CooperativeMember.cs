using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>A cooperative proposes; the member or the Dinas agrees; either side or the Dinas ends it.</summary>
public static class CooperativeMemberMoves
{
    public static readonly TransitionTable<CooperativeMemberState> Table =
        new(CooperativeMemberState.Proposed, new Dictionary<CooperativeMemberState, CooperativeMemberState[]>
        {
            [CooperativeMemberState.Proposed] = [CooperativeMemberState.Active, CooperativeMemberState.Refused, CooperativeMemberState.CalledBack],
            [CooperativeMemberState.Active] = [CooperativeMemberState.Ended],
            [CooperativeMemberState.Refused] = [],
            [CooperativeMemberState.CalledBack] = [],
            [CooperativeMemberState.Ended] = [],
        });
}

/// <summary>That a business of the registry belongs to a cooperative, from a day until a day (BGR 2(1), BGR 36(4)). Who comes back is proposed anew.</summary>
public sealed class CooperativeMember : AggregateRoot
{
    private readonly List<CooperativeMemberStep> _steps = [];

    private CooperativeMember() { }

    public Guid Id { get; private init; }
    public Guid CooperativeId { get; private init; }
    public Guid MemberId { get; private init; }
    public CooperativeMemberState State { get; private set; }
    public DateOnly From { get; private init; }

    /// <summary>The last day, included; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    public Guid? ProposedById { get; private init; }
    public IReadOnlyList<CooperativeMemberStep> Steps => _steps;

    public static Result<CooperativeMember> Propose(Seller cooperative, Seller member, DateOnly from, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (cooperative is not { LegalForm: LegalForm.Koperasi, Registry: RegistryState.Verified }) return SellersErrors.NoCooperative;
        if (member.Id == cooperative.Id || member is not { Registry: RegistryState.Verified }) return SellersErrors.MemberUnknown;
        if (from > today) return SellersErrors.MemberFromLater;
        var proposed = new CooperativeMember
        {
            Id = Guid.CreateVersion7(at),
            CooperativeId = cooperative.Id,
            MemberId = member.Id,
            State = CooperativeMemberMoves.Table.Start,
            From = from,
            ProposedById = by.UserId,
        };
        proposed.Record("Diusulkan", by, at, "");
        return proposed;
    }

    /// <summary>The member itself, or an officer of the Dinas who has no seat in the cooperative; never who proposed it.</summary>
    /// <param name="ownShops">Sellers in which this person holds a role or ever held one.</param>
    public Result Confirm(IReadOnlyCollection<Guid> ownShops, Actor by, DateTimeOffset at) =>
        ObstacleOf(ownShops, by) is { } obstacle ? obstacle : MoveTo(CooperativeMemberState.Active, "Disetujui", by, at, "");

    public Result Refuse(string reason, IReadOnlyCollection<Guid> ownShops, Actor by, DateTimeOffset at) =>
        ObstacleOf(ownShops, by) is { } obstacle ? obstacle
        : string.IsNullOrWhiteSpace(reason) ? SellersErrors.MemberReasonMissing : MoveTo(CooperativeMemberState.Refused, "Ditolak", by, at, reason);

    /// <summary>The cooperative takes its proposal back.</summary>
    public Result CallBack(Actor by, DateTimeOffset at) => MoveTo(CooperativeMemberState.CalledBack, "Ditarik", by, at, "");

    /// <summary>From the day after on it is no member; what it was before stays.</summary>
    public Result End(DateOnly until, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return SellersErrors.MemberReasonMissing;
        if (until < From || until > today) return SellersErrors.MemberUntilWrong;
        var ended = MoveTo(CooperativeMemberState.Ended, "Berakhir", by, at, reason);
        if (ended.IsSuccess) Until = until;
        return ended;
    }

    private Error? ObstacleOf(IReadOnlyCollection<Guid> ownShops, Actor by)
    {
        if (by.UserId is not { } user || user == ProposedById) return SellersErrors.OwnProposal;
        if (by.SellerId == MemberId) return null;
        return by.Role is Role.DinasOfficer or Role.DinasHead && !ownShops.Contains(CooperativeId) && !ownShops.Contains(MemberId) ? null
            : SellersErrors.OwnProposal;
    }

    private Result MoveTo(CooperativeMemberState state, string what, Actor by, DateTimeOffset at, string note)
    {
        if (!CooperativeMemberMoves.Table.Allows(State, state)) return SellersErrors.MoveRefused;
        State = state;
        Record(what, by, at, note);
        return Result.Ok();
    }

    private void Record(string what, Actor by, DateTimeOffset at, string note) =>
        _steps.Add(new CooperativeMemberStep(State, what, by.UserId, by.DisplayName, at, note.Trim()));
}

/// <summary>One step of a membership: who, when, why. Never changed, never removed.</summary>
public sealed class CooperativeMemberStep(CooperativeMemberState state, string what, Guid? byId, string byName, DateTimeOffset at, string note)
    : IPartOf<CooperativeMember>
{
    public long Id { get; private init; }
    public CooperativeMemberState State { get; private init; } = state;
    public string What { get; private init; } = what;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}
