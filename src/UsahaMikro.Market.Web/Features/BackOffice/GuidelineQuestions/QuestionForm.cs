using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.UseCases;
using UsahaMikro.Market.Web.Features.BackOffice.Guidelines;

namespace UsahaMikro.Market.Web.Features.BackOffice.GuidelineQuestions;

public sealed class AnswerForm
{
    [StringLength(40)]
    public string? Code { get; set; }

    [StringLength(200), Display(Name = "Jawaban")]
    public string? Text { get; set; }

    [Range(0, 100), Display(Name = "Poin")]
    public int? Points { get; set; }

    [EnumDataType(typeof(AnswerMeaning)), Display(Name = "Menunjukkan")]
    public string Meaning { get; set; } = nameof(AnswerMeaning.Neutral);

    public bool IsGiven => !string.IsNullOrWhiteSpace(Text);
}

/// <summary>One question with room for six answers; empty ones are left out.</summary>
public sealed class QuestionForm
{
    private const int Room = 6;

    [Required]
    public long? Version { get; set; }

    [Required, EnumDataType(typeof(DevelopmentAspect)), Display(Name = "Aspek")]
    public string? Aspect { get; set; }

    [Required, StringLength(200), Display(Name = "Pertanyaan")]
    public string? Text { get; set; }

    [StringLength(200), Display(Name = "Petunjuk bagi penilai")]
    public string? Help { get; set; }

    public List<AnswerForm> Answers { get; set; } = [];

    public static QuestionForm Of(long version, GuidelineQuestion? question) => new()
    {
        Version = version,
        Aspect = question?.Aspect.ToString(),
        Text = question?.Text,
        Help = question?.Help,
        Answers = Filled([.. (question?.Answers ?? []).Select(answer => new AnswerForm
        {
            Code = answer.Code,
            Text = answer.Text,
            Points = answer.Points,
            Meaning = answer.Meaning.ToString(),
        })]),
    };

    public QuestionForm WithRoom()
    {
        Answers = Filled(Answers);
        return this;
    }

    /// <summary>What is wrong besides; the wording of the rules themselves stands in the domain.</summary>
    public IEnumerable<(string Field, string Message)> Missing() => Answers.Index().Where(one => one.Item.IsGiven && one.Item.Points is null)
        .Select(one => ($"Form.Answers[{one.Index}].Points", "Isi poin jawaban ini."));

    public SetQuestionCommand ToCommand(int number, string? code) => new(
        number, Version!.Value, code, Enum.Parse<DevelopmentAspect>(Aspect!), Text!, Help ?? "",
        [.. Answers.Where(answer => answer.IsGiven)
            .Select(answer => new TypedAnswer(answer.Code, answer.Text!, answer.Points!.Value, Enum.Parse<AnswerMeaning>(answer.Meaning)))]);

    private static List<AnswerForm> Filled(List<AnswerForm> answers) =>
        [.. answers, .. Enumerable.Range(0, Math.Max(0, Room - answers.Count)).Select(_ => new AnswerForm())];
}

/// <summary>The form of one question.</summary>
/// <param name="Code">Null for one that is added.</param>
public sealed record QuestionPage(int Number, string? Code, QuestionForm Form)
{
    public static readonly IReadOnlyList<SelectListItem> Aspects =
        [.. Enum.GetValues<DevelopmentAspect>().Select(aspect => new SelectListItem(aspect.Label(), aspect.ToString()))];

    public static readonly IReadOnlyList<SelectListItem> Meanings =
        [.. Enum.GetValues<AnswerMeaning>().Select(meaning => new SelectListItem(meaning.Label(), meaning.ToString()))];

    public string Title => Code is null ? "Tambah pertanyaan" : "Ubah pertanyaan";
    public string Root => GuidelinePage.UrlOf(Number);
    public string Url => $"{Root}/pertanyaan/{Code ?? "baru"}";
}
