using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>Written by one, confirmed by another before its day; what was confirmed is withdrawn only while it has not begun.</summary>
public static class GuidelineMoves
{
    public static readonly TransitionTable<GuidelineState> Table = new(GuidelineState.Draft, new Dictionary<GuidelineState, GuidelineState[]>
    {
        [GuidelineState.Draft] = [GuidelineState.Waiting, GuidelineState.Withdrawn],
        [GuidelineState.Waiting] = [GuidelineState.Confirmed, GuidelineState.Draft, GuidelineState.Withdrawn],
        [GuidelineState.Confirmed] = [GuidelineState.Withdrawn],
        [GuidelineState.Withdrawn] = [],
    });
}

/// <summary>A seller's own assessment waits for the Dinas; a newer one takes its place.</summary>
public static class SelfAssessmentMoves
{
    public static readonly TransitionTable<SelfAssessmentState> Table =
        new(SelfAssessmentState.Waiting, new Dictionary<SelfAssessmentState, SelfAssessmentState[]>
        {
            [SelfAssessmentState.Waiting] = [SelfAssessmentState.Confirmed, SelfAssessmentState.Corrected, SelfAssessmentState.Replaced],
            [SelfAssessmentState.Confirmed] = [],
            [SelfAssessmentState.Corrected] = [],
            [SelfAssessmentState.Replaced] = [],
        });
}
