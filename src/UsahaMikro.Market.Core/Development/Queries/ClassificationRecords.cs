using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Queries;

public sealed record AspectScore(DevelopmentAspect Aspect, int Earned, int Most)
{
    public int Percent => DevelopmentWords.PercentOf(Earned, Most);
}

/// <summary>One classification of a seller, as it was determined.</summary>
/// <param name="IsFromOwn">It settled the seller's own assessment.</param>
public sealed record ClassificationEntry(
    Guid Id, int Round, DateOnly On, int GuidelineNumber, int Earned, int Most, string LevelName, int LevelRank, int LevelCount, string LevelMeaning,
    GroupType Approach, IReadOnlyList<string> Facilitation, int Months, DateOnly NextOn, LevelMovement Movement, string AssessorName, Role AssessorRole,
    string Note,
    bool IsFromOwn, IReadOnlyList<AspectScore> Aspects, IReadOnlyList<GivenAnswer> Answers)
{
    public int Percent => DevelopmentWords.PercentOf(Earned, Most);

    /// <summary>What was answered otherwise than the time before, question by question.</summary>
    public IReadOnlyList<AnswerChange> ChangesSince(ClassificationEntry before)
    {
        var known = before.Answers.ToDictionary(one => one.Question);
        return
        [
            .. Answers.Where(now => known.TryGetValue(now.Question, out var then) && then.AnswerText != now.AnswerText)
                .Select(now => new AnswerChange(now.QuestionText, known[now.Question].AnswerText, now.AnswerText, now.Points - known[now.Question].Points)),
        ];
    }
}

/// <param name="Points">More than zero where it got better.</param>
public sealed record AnswerChange(string Question, string Before, string After, int Points);

/// <summary>The seller's own answers.</summary>
public sealed record OwnAssessment(
    SelfAssessmentState State, string ByName, DateTimeOffset At, string Note, string SettledByName, DateTimeOffset? SettledAt,
    IReadOnlyList<GivenAnswer> Answers);

/// <summary>The guideline whose questions are asked today.</summary>
public sealed record GuidelineInForce(int Number, DateOnly From, string Pasal, RuleForce Force, GuidelineContent Content);

/// <summary>A seller's levels, newest first, and what is asked next.</summary>
/// <param name="Own">The seller's newest own assessment.</param>
/// <param name="Obstacle">Why this person may not assess now; null when they may.</param>
public sealed record SellerDevelopment(
    string Slug, string Name, IReadOnlyList<ClassificationEntry> History, OwnAssessment? Own, GuidelineInForce? Guideline, string? Obstacle)
{
    public ClassificationEntry? Now => History.Count > 0 ? History[0] : null;

    public OwnAssessment? Waiting => Own is { State: SelfAssessmentState.Waiting } ? Own : null;

    /// <summary>The how-many-th classification the next one would be.</summary>
    public int NextRound => (Now?.Round ?? 0) + 1;

    /// <summary>The one before; null for the first.</summary>
    public ClassificationEntry? Before(ClassificationEntry one) => History.FirstOrDefault(other => other.Round == one.Round - 1);
}
