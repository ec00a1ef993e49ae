using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>Assessment, then selection (BGR 8(3)); an appeal is a case of its own.</summary>
public static class CaseMoves
{
    public static readonly TransitionTable<CaseState> Table = new(CaseState.Waiting, new Dictionary<CaseState, CaseState[]>
    {
        [CaseState.Waiting] = [CaseState.InReview, CaseState.CalledBack],
        [CaseState.InReview] = [CaseState.Waiting, CaseState.Cleared, CaseState.Revision, CaseState.Refused, CaseState.CalledBack],
        [CaseState.Cleared] = [],
        [CaseState.Revision] = [],
        [CaseState.Refused] = [],
        [CaseState.CalledBack] = [],
    });
}
