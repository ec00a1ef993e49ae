using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Curation.Queries;

/// <summary>One criterion of the rubric of a case.</summary>
public sealed record CriterionWeight(string Criterion, int Weight);

/// <param name="Points">The weight's share that this score earns.</param>
public sealed record ScoreLine(string Criterion, int Score, string Note, decimal Points);

/// <param name="Sum">Out of 100; informs the decision and never makes it.</param>
public sealed record AssessmentView(
    AssessmentKind Kind, string CuratorName, bool IsMine, DateTimeOffset At, IReadOnlyList<ScoreLine> Scores, decimal Sum, bool IsComplete);

public sealed record CriterionLack(string Criterion, string Reason);

public sealed record DecisionView(
    CaseState Outcome, string Reason, IReadOnlyList<CriterionLack> Reasons, bool IsFeatured, string CuratorName, DateTimeOffset At);

public sealed record StepView(CaseState State, string What, string ByName, DateTimeOffset At, string Note);

/// <summary>One look at a product among several, with the scores that were given then.</summary>
public sealed record RoundView(
    string Number, int Round, CaseKind Kind, CaseState State, DateTimeOffset HandedInAt, DateTimeOffset? DecidedAt,
    IReadOnlyList<ScoreLine> Scores, decimal? Sum);

/// <summary>How long a case has waited, by the clock of the promise.</summary>
/// <param name="WorkingDays">Since it was handed in, until the decision or today.</param>
public sealed record CaseClock(DateTimeOffset HandedInAt, DateOnly Due, int WorkingDays, bool IsOverdue);

/// <summary>What the reader may do with a case.</summary>
/// <param name="Obstacle">Why this curator may not judge it; null when nothing stands in the way.</param>
/// <param name="AsSecond">Their scores would be the second opinion.</param>
public sealed record CaseRights(
    string? Obstacle, bool MayTake, bool MayRelease, bool MayAssess, bool AsSecond, bool MayAskSecondOpinion, bool MayDecide);

/// <summary>A case as a curator sees it.</summary>
public sealed record CaseDetails(
    string Number, CaseKind Kind, int Round, CaseState State, string ProductCode, string ProductName, SellerCard? Seller, string SellerName, CaseClock Clock,
    string HandedInByName, bool IsOnBehalf, string Note, string CuratorName, string AppealOfNumber, JudgedFacts Facts, JudgedFacts? Previous,
    IReadOnlyList<JudgedField> Changed, IReadOnlyList<ReviewPrice> Prices, IReadOnlyList<MenuGroup> Menu, IReadOnlyList<CriterionWeight> Rubric,
    IReadOnlyList<AssessmentView> Assessments, DecisionView? Decision, DateTimeOffset? SecondOpinionAskedAt, string SecondOpinionQuestion,
    IReadOnlyList<StepView> Steps, IReadOnlyList<RoundView> Rounds, CaseRights Rights, long Version);

/// <summary>Turns parts of a case into what pages show.</summary>
internal static class CaseViews
{
    public static IReadOnlyList<CriterionWeight> RubricOf(CurationCase one)
    {
        var rubric = one.Rubric;
        return [.. rubric.Criteria.Select(criterion => new CriterionWeight(criterion, rubric.WeightOf(criterion)))];
    }

    /// <summary>The newest assessment of each curator, the deciding one first.</summary>
    public static IReadOnlyList<AssessmentView> AssessmentsOf(CurationCase one, Guid? reader)
    {
        var newest = one.Assessments.GroupBy(a => a.CuratorId).Select(group => group.MaxBy(a => a.At)!).OrderBy(a => a.Kind).ThenBy(a => a.At).ToList();
        return [.. newest.Select(a => Of(one, a, reader))];
    }

    public static DecisionView? DecisionOf(CurationCase one) => one.Decisions.Select(decision => new DecisionView(
        decision.Outcome, decision.Reason,
        [.. one.Rubric.Criteria.SelectMany(criterion => decision.Reasons.Where(reason => reason.Criterion == criterion))
            .Select(reason => new CriterionLack(reason.Criterion, reason.Reason))],
        decision.IsFeatured, decision.CuratorName, decision.At)).FirstOrDefault();

    public static IReadOnlyList<StepView> StepsOf(CurationCase one) =>
        [.. one.Steps.OrderBy(step => step.Id).Select(step => new StepView(step.State, step.What, step.ByName, step.At, step.Note))];

    public static RoundView RoundOf(CurationCase one)
    {
        var scored = one.Assessments.Where(a => a.CuratorId == one.CuratorId).MaxBy(a => a.At);
        return new RoundView(
            one.Number, one.Round, one.Kind, one.State, one.HandedInAt, one.DecidedAt, scored is null ? [] : Of(one, scored, null).Scores,
            scored is null ? null : one.Rubric.SumOf(scored.Scores));
    }

    private static AssessmentView Of(CurationCase one, Assessment assessment, Guid? reader)
    {
        var rubric = one.Rubric;
        return new AssessmentView(
            assessment.Kind, assessment.CuratorName, assessment.CuratorId == reader, assessment.At,
            [.. rubric.Criteria.SelectMany(criterion => assessment.Scores.Where(score => score.Criterion == criterion))
                .Select(score => new ScoreLine(score.Criterion, score.Score, score.Note, rubric.PointsOf(score.Criterion, score.Score)))],
            rubric.SumOf(assessment.Scores), rubric.IsComplete(assessment.Scores));
    }
}
