namespace UsahaMikro.Market.Shared;

/// <summary>
/// The allowed moves of a state machine, written as data so that one test can check every machine
/// and one page can draw it.
/// </summary>
public sealed class TransitionTable<TState>(TState start, IReadOnlyDictionary<TState, TState[]> moves)
    where TState : struct, Enum
{
    public TState Start { get; } = start;

    public bool Allows(TState from, TState to) => From(from).Contains(to);

    public IReadOnlyList<TState> From(TState state) => moves.TryGetValue(state, out var targets) ? targets : [];

    public bool Lists(TState state) => moves.ContainsKey(state);

    /// <summary>Every state that can be reached from the start, the start included.</summary>
    public IReadOnlySet<TState> Reachable()
    {
        var seen = new HashSet<TState>();
        var open = new Stack<TState>([Start]);
        while (open.TryPop(out var state))
        {
            if (!seen.Add(state)) continue;
            foreach (var next in From(state)) open.Push(next);
        }

        return seen;
    }
}
