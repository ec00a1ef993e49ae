using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Domain;

/// <summary>Asked, taken up with an appointment that may be moved, done or closed.</summary>
public static class HelpMoves
{
    public static readonly TransitionTable<HelpState> Table = new(HelpState.Asked, new Dictionary<HelpState, HelpState[]>
    {
        [HelpState.Asked] = [HelpState.Accepted, HelpState.Done, HelpState.Closed, HelpState.Withdrawn],
        [HelpState.Accepted] = [HelpState.Accepted, HelpState.Done, HelpState.Closed, HelpState.Withdrawn],
        [HelpState.Done] = [],
        [HelpState.Closed] = [],
        [HelpState.Withdrawn] = [],
    });
}

/// <summary>One move of a request: who, when, what. Never changed, never removed.</summary>
public sealed class HelpStep(HelpState state, Guid? byId, string byName, DateTimeOffset at, string note) : IPartOf<HelpRequest>
{
    public long Id { get; private init; }
    public HelpState State { get; private init; } = state;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}
