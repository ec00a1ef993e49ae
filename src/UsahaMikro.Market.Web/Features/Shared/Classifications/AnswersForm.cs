using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Classifications;

/// <summary>The questionnaire as it is sent: the code of an answer by the code of its question.</summary>
public sealed class AnswersForm
{
    /// <summary>Whose questions were shown.</summary>
    [Required]
    public int? Guideline { get; set; }

    /// <summary>The how-many-th classification it would be.</summary>
    [Required]
    public int? Round { get; set; }

    public Dictionary<string, string?> Answers { get; set; } = [];

    [StringLength(500), Display(Name = "Catatan")]
    public string? Note { get; set; }

    public IReadOnlyDictionary<string, string> Given =>
        Answers.Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Key, one => one.Value!);

    /// <summary>A seller's own answers, where they wait to be checked; else nothing is answered yet.</summary>
    public static AnswersForm Of(SellerDevelopment one, IReadOnlyList<GivenAnswer>? answers) => new()
    {
        Guideline = one.Guideline?.Number,
        Round = one.NextRound,
        Answers = (answers ?? []).ToDictionary(given => given.Question, given => (string?)given.Answer),
    };
}

public sealed record QuestionLine(string Field, string Text, string? Help, IReadOnlyList<Choice> Choices, string? Value);

public sealed record QuestionSection(string Title, string Id, IReadOnlyList<QuestionLine> Questions);

/// <summary>The questionnaire of the guideline in force (BKS 26(6)).</summary>
public sealed record QuestionnairePage(
    string Title, string Text, IReadOnlyList<Crumb> Crumbs, string Action, string BackUrl, string Submit, string NoteHelp, string? Hint, int Guideline,
    int Round,
    IReadOnlyList<QuestionSection> Sections)
{
    /// <param name="hint">What to know before answering; null for nothing.</param>
    /// <param name="before">What was answered last, told beside each question.</param>
    public static QuestionnairePage From(
        string title, IReadOnlyList<Crumb> crumbs, string action, string back, string submit, string noteHelp, string? hint, AnswersForm form,
        GuidelineInForce guideline,
        ClassificationEntry? before) => new(
        title, $"Pedoman {guideline.Number}: {guideline.Content.Questions.Count} pertanyaan dalam empat aspek.", crumbs, action, back, submit, noteHelp, hint,
        form.Guideline ?? guideline.Number, form.Round ?? 1,
        [.. guideline.Content.ByAspect().Select(group => new QuestionSection(
            group.Key.Label(), group.Key.ToString().ToLowerInvariant(), [.. group.Select(question => Line(question, form, before))]))]);

    private static QuestionLine Line(GuidelineQuestion question, AnswersForm form, ClassificationEntry? before)
    {
        var last = before?.Answers.FirstOrDefault(given => given.Question == question.Code)?.AnswerText;
        var help = string.Join(' ', new[] { question.Help, last is null ? "" : $"Terakhir: {last}." }.Where(part => part.Length > 0));
        return new QuestionLine(
            $"Answers[{question.Code}]", question.Text, help.Length == 0 ? null : help,
            [.. question.Answers.Select(answer => new Choice(answer.Code, answer.Text))], form.Answers.GetValueOrDefault(question.Code));
    }
}
