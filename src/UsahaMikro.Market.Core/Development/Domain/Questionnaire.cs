using System.Text.Json;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>Reads answers by a guideline: points and level in whole numbers, so that nothing is decided by rounding.</summary>
public static class Questionnaire
{
    /// <summary>The form's name of a question's field.</summary>
    public static string FieldOf(string question) => $"Answers[{question}]";

    /// <summary>Null when every question has one of its answers; else each that has none.</summary>
    public static Error? Problem(GuidelineContent content, IReadOnlyDictionary<string, string> answers) => Error.Together(content.Questions
        .Where(question => question.Answers.All(answer => answer.Code != answers.GetValueOrDefault(question.Code)))
        .Select(question => DevelopmentErrors.Unanswered(FieldOf(question.Code), question.Text)));

    public static IReadOnlyList<GivenAnswer> Read(GuidelineContent content, IReadOnlyDictionary<string, string> answers) =>
    [
        .. content.Questions.Select(question => (Question: question, Answer: question.Answers.Single(answer => answer.Code == answers[question.Code])))
            .Select(one => new GivenAnswer(
                one.Question.Code, one.Question.Aspect, one.Question.Text, one.Answer.Code, one.Answer.Text, one.Answer.Points, one.Question.Most,
                one.Answer.Meaning)),
    ];

    /// <summary>The highest level whose bound is reached; compared by multiplication, never by a rounded percentage.</summary>
    public static int LevelAt(IReadOnlyList<GuidelineLevel> levels, int earned, int most) =>
        levels.Select((level, at) => (level, at)).Last(one => earned * 100 >= one.level.FromPercent * most).at;

    public static string ToJson(IReadOnlyList<GivenAnswer> answers) => JsonSerializer.Serialize(answers);

    public static IReadOnlyList<GivenAnswer> FromJson(string json) => JsonSerializer.Deserialize<List<GivenAnswer>>(json)!;
}
