using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>What a guideline must hold before it may be confirmed (BKS 26(5)–(6)).</summary>
public static class GuidelineRules
{
    public const int MostPoints = 100;
    public const int FewestAnswers = 2;
    public const int FewestLevels = 2;
    public const int LongestMonths = 60;

    /// <summary>Null when the question may stand.</summary>
    public static Error? Problem(GuidelineQuestion question)
    {
        if (string.IsNullOrWhiteSpace(question.Text)) return DevelopmentErrors.QuestionMissing;
        if (question.Answers.Count < FewestAnswers
            || question.Answers.Any(answer => string.IsNullOrWhiteSpace(answer.Text))) return DevelopmentErrors.AnswersMissing;
        if (question.Answers.Any(answer => answer.Points is < 0 or > MostPoints) || question.Most == 0) return DevelopmentErrors.PointsWrong;
        if (question.Answers.DistinctBy(answer => answer.Points).Count() < question.Answers.Count) return DevelopmentErrors.PointsTwice;
        return question.Answers.All(answer => answer.Meaning is AnswerMeaning.Neutral) ? DevelopmentErrors.MeaningMissing : null;
    }

    /// <summary>Null when the levels may stand: named once each, rising from 0 percent.</summary>
    public static Error? Problem(IReadOnlyList<GuidelineLevel> levels)
    {
        if (levels.Count < FewestLevels) return DevelopmentErrors.LevelsMissing;
        if (levels.Any(level => string.IsNullOrWhiteSpace(level.Name) || string.IsNullOrWhiteSpace(level.Meaning) || level.Facilitation.Count == 0))
            return DevelopmentErrors.LevelIncomplete;
        if (levels.DistinctBy(level => level.Name.Trim(), StringComparer.OrdinalIgnoreCase).Count() < levels.Count) return DevelopmentErrors.LevelTwice;
        if (levels[0].FromPercent != 0 || levels[^1].FromPercent > 100
            || levels.Zip(levels.Skip(1)).Any(pair => pair.First.FromPercent >= pair.Second.FromPercent))
            return DevelopmentErrors.BoundsWrong;
        if (levels.Any(level => level.Approach is GroupType.None)) return DevelopmentErrors.ApproachMissing;
        return levels.Any(level => level.Months is < 1 or > LongestMonths) ? DevelopmentErrors.MonthsWrong : null;
    }

    /// <summary>Null when the whole may be put before the head: every aspect asked for (BKS 26(6)), problem and potential both told.</summary>
    public static Error? Problem(GuidelineContent content)
    {
        foreach (var aspect in Enum.GetValues<DevelopmentAspect>().Where(aspect => content.Questions.All(question => question.Aspect != aspect)))
            return DevelopmentErrors.AspectMissing(aspect.Label());
        var meanings = content.Questions.SelectMany(question => question.Answers).Select(answer => answer.Meaning).ToHashSet();
        if (!meanings.Contains(AnswerMeaning.Problem) || !meanings.Contains(AnswerMeaning.Potential)) return DevelopmentErrors.MeaningsMissing;
        return content.Questions.Select(Problem).OfType<Error>().FirstOrDefault() ?? Problem(content.Levels);
    }
}
