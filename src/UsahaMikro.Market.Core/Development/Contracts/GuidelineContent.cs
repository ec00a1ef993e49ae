using System.Text.Json;
using System.Text.Json.Serialization;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Development.Contracts;

/// <summary>One way to answer a question.</summary>
public sealed record GuidelineAnswer(string Code, string Text, int Points, AnswerMeaning Meaning);

/// <summary>One question of the questionnaire. Its code stays when its words change, so that results can be compared.</summary>
public sealed record GuidelineQuestion(string Code, DevelopmentAspect Aspect, string Text, string Help, IReadOnlyList<GuidelineAnswer> Answers)
{
    [JsonIgnore]
    public int Most => Answers.Count == 0 ? 0 : Answers.Max(answer => answer.Points);
}

/// <summary>A level of development: from which percent of the points on, and what the Dinas does for it (BKS 26(5) b–e).</summary>
/// <param name="FromPercent">Whole percent of the points that can be had; exactly that much is enough.</param>
/// <param name="Approach">Sentra, klaster or kelompok (BKS 25(3)).</param>
/// <param name="Months">How long the facilitation lasts; after it the business is assessed again.</param>
public sealed record GuidelineLevel(
    string Code, string Name, int FromPercent, string Meaning, GroupType Approach, IReadOnlyList<string> Facilitation, int Months);

/// <summary>What a guideline says: criteria and levels (BKS 26(5)).</summary>
public sealed record GuidelineContent(IReadOnlyList<GuidelineQuestion> Questions, IReadOnlyList<GuidelineLevel> Levels)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    [JsonIgnore]
    public int Most => Questions.Sum(question => question.Most);

    public IEnumerable<IGrouping<DevelopmentAspect, GuidelineQuestion>> ByAspect() =>
        Questions.OrderBy(question => question.Aspect).GroupBy(question => question.Aspect);

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static GuidelineContent FromJson(string json) => JsonSerializer.Deserialize<GuidelineContent>(json, Json)!;
}

/// <summary>An answer as it was given, with the words and points of its day.</summary>
public sealed record GivenAnswer(
    string Question, DevelopmentAspect Aspect, string QuestionText, string Answer, string AnswerText, int Points, int Most, AnswerMeaning Meaning);
