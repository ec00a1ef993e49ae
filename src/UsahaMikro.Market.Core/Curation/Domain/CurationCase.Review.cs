using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

public sealed partial class CurationCase
{
    private readonly List<Assessment> _assessments = [];
    private readonly List<Decision> _decisions = [];

    public IReadOnlyList<Assessment> Assessments => _assessments;

    /// <summary>One at most.</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    public DateTimeOffset? SecondOpinionAskedAt { get; private set; }
    public string SecondOpinionQuestion { get; private set; } = "";

    /// <summary>Who gave the second opinion.</summary>
    public Guid? SecondCuratorId { get; private set; }

    /// <summary>Null for who may judge this case; the curator of a decision does not judge the appeal against it.</summary>
    public Error? ObstacleOf(Guid? curatorId, Ties ties) =>
        curatorId is not null && curatorId == FirstCuratorId ? CurationErrors.FirstCurator : Impartiality.ObstacleOf(curatorId, SellerId, ties);

    /// <summary>A curator takes the case; the next one is told whose it is.</summary>
    public Result Take(Actor by, Ties ties, DateTimeOffset at)
    {
        if (State is CaseState.InReview) return CuratorId == by.UserId ? Result.Ok() : CurationErrors.Taken(CuratorName);
        if (ObstacleOf(by.UserId, ties) is { } obstacle) return obstacle;
        var taken = MoveTo(CaseState.InReview, "Diambil kurator", by, at);
        if (taken.IsSuccess) (CuratorId, CuratorName) = (by.UserId, by.DisplayName);
        return taken;
    }

    /// <summary>Puts it back into the queue for another curator.</summary>
    public Result Release(Actor by, DateTimeOffset at)
    {
        if (NotHandledBy(by) is { } refusal) return refusal;
        (CuratorId, CuratorName) = (null, "");
        (SecondOpinionAskedAt, SecondOpinionQuestion, SecondCuratorId) = (null, "", null);
        return MoveTo(CaseState.Waiting, "Dikembalikan ke antrean", by, at);
    }

    /// <summary>Another curator is to score it too; the decision stays with the first.</summary>
    public Result AskSecondOpinion(string question, Actor by, DateTimeOffset at)
    {
        if (NotHandledBy(by) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(question)) return CurationErrors.QuestionMissing;
        if (SecondOpinionAskedAt is not null) return Result.Ok();
        (SecondOpinionAskedAt, SecondOpinionQuestion) = (at, question.Trim());
        Record("Pendapat kedua diminta", by, at, SecondOpinionQuestion);
        return Result.Ok();
    }

    /// <summary>Penilaian. The same scores again change nothing; others are a new assessment beside the old one.</summary>
    public Result Assess(IReadOnlyCollection<CriterionScore> scores, Actor by, Ties ties, DateTimeOffset at)
    {
        if (State is not CaseState.InReview) return CurationErrors.MoveRefused;
        if (ObstacleOf(by.UserId, ties) is { } obstacle) return obstacle;
        var kind = by.UserId == CuratorId ? AssessmentKind.Deciding : AssessmentKind.SecondOpinion;
        if (kind is AssessmentKind.SecondOpinion && SecondOpinionAskedAt is null) return CurationErrors.SecondOpinionNotAsked;
        if (kind is AssessmentKind.SecondOpinion && SecondCuratorId is { } other && other != by.UserId) return CurationErrors.SecondOpinionGiven;
        if (scores.Count == 0) return CurationErrors.ScoreMissing;
        var rubric = Rubric;
        if (scores.Any(score => !rubric.Has(score.Criterion) || score.Score is < CurationWords.LowestScore or > CurationWords.HighestScore)
            || scores.DistinctBy(score => score.Criterion).Count() != scores.Count) return CurationErrors.ScoreWrong;
        if (LatestOf(by.UserId!.Value) is { } latest && latest.Says(scores)) return Result.Ok();

        _assessments.Add(Assessment.Of(kind, scores, by, at));
        if (kind is AssessmentKind.SecondOpinion) SecondCuratorId = by.UserId;
        Record(kind is AssessmentKind.Deciding ? "Dinilai" : "Pendapat kedua diberikan", by, at, "");
        return Result.Ok();
    }

    /// <summary>Seleksi, apart from the scores: they inform it and never make it.</summary>
    /// <param name="appealUntil">The last day of an appeal, should there be one.</param>
    public Result Decide(Ruling ruling, Actor by, Ties ties, DateOnly appealUntil, DateTimeOffset at)
    {
        if (NotHandledBy(by) is { } refusal) return refusal;
        if (ObstacleOf(by.UserId, ties) is { } obstacle) return obstacle;
        if (!ruling.Outcome.IsDecided()) return CurationErrors.OutcomeMissing;
        if (ruling.Outcome is CaseState.Cleared)
        {
            if (LatestOf(CuratorId!.Value) is not { } assessment || !Rubric.IsComplete(assessment.Scores)) return CurationErrors.AssessmentIncomplete;
        }
        else
        {
            if (ruling.IsFeatured) return CurationErrors.LabelWithoutClearance;
            if (string.IsNullOrWhiteSpace(ruling.Reason)) return CurationErrors.ReasonMissing;
            if (!ruling.Given.Any(one => Rubric.Has(one.Criterion))) return CurationErrors.CriterionReasonMissing;
        }

        var moved = MoveTo(ruling.Outcome, $"Diputuskan: {ruling.Outcome.Label()}", by, at, ruling.Reason.Trim());
        if (moved.Error is not null) return moved;
        _decisions.Add(Decision.Of(ruling, by, at));
        DecidedAt = at;
        if (ruling.Outcome is not CaseState.Cleared && Kind is not CaseKind.Appeal) AppealUntil = appealUntil;
        Raise(new CaseDecided(Id));
        return Result.Ok();
    }

    private Assessment? LatestOf(Guid curatorId) => _assessments.Where(one => one.CuratorId == curatorId).MaxBy(one => one.At);

    private Error? NotHandledBy(Actor by) => State is not CaseState.InReview ? CurationErrors.MoveRefused
        : by.UserId is null || by.UserId != CuratorId ? CurationErrors.NotYours : null;
}
