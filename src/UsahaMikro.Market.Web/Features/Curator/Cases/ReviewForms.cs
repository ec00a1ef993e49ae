using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.UseCases;

namespace UsahaMikro.Market.Web.Features.Curator.Cases;

public sealed class ScoreForm
{
    [Required, StringLength(40)]
    public string? Criterion { get; set; }

    [Range(CurationWords.LowestScore, CurationWords.HighestScore, ErrorMessage = "Pilih nilai dari daftar.")]
    public int? Score { get; set; }

    [StringLength(500), Display(Name = "Catatan")]
    public string? Note { get; set; }
}

/// <summary>Penilaian: one field per criterion.</summary>
public sealed class AssessmentForm
{
    [Required]
    public long? Version { get; set; }

    public List<ScoreForm> Scores { get; set; } = [];

    public AssessCaseCommand ToCommand(string number) => new(
        number, Version!.Value,
        [.. Scores.Where(one => one.Score is not null).Select(one => new GivenScore(one.Criterion!, one.Score!.Value, one.Note ?? ""))]);
}

public sealed class LackForm
{
    [Required, StringLength(40)]
    public string? Criterion { get; set; }

    [StringLength(500), Display(Name = "Yang kurang")]
    public string? Reason { get; set; }
}

/// <summary>Seleksi: the decision with its reasons.</summary>
public sealed class DecisionForm
{
    [Required]
    public long? Version { get; set; }

    [Required(ErrorMessage = "Pilih lolos, revisi, atau ditolak."), Display(Name = "Keputusan")]
    public string? Outcome { get; set; }

    [StringLength(1000), Display(Name = "Alasan")]
    public string? Reason { get; set; }

    public List<LackForm> Reasons { get; set; } = [];

    public bool IsFeatured { get; set; }

    public CaseState? State => Enum.TryParse<CaseState>(Outcome, out var state) && state.IsDecided() ? state : null;

    /// <summary>What the chosen decision needs besides; told at once with the form's own mistakes.</summary>
    public IEnumerable<(string Field, string Message)> Missing()
    {
        if (Outcome is not null && State is null) yield return (nameof(Outcome), "Pilih lolos, revisi, atau ditolak.");
        if (State is not (CaseState.Revision or CaseState.Refused)) yield break;
        if (string.IsNullOrWhiteSpace(Reason)) yield return (nameof(Reason), "Tuliskan alasan keputusan; penjual membacanya.");
        if (Reasons.TrueForAll(one => string.IsNullOrWhiteSpace(one.Reason)))
            yield return (nameof(Reasons), "Tuliskan apa yang kurang, pada sekurangnya satu kriteria.");
    }

    public DecideCaseCommand ToCommand(string number) => new(
        number, Version!.Value, State!.Value, Reason ?? "", [.. Reasons.Select(one => (one.Criterion!, one.Reason ?? ""))], IsFeatured);
}

public sealed class QuestionForm
{
    [Required]
    public long? Version { get; set; }

    [Required(ErrorMessage = "Tuliskan apa yang ingin Anda tanyakan."), StringLength(1000), Display(Name = "Pertanyaan untuk kurator lain")]
    public string? Question { get; set; }
}
