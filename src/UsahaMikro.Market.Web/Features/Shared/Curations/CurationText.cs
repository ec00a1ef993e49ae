using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Curations;

/// <summary>How curation reads, for curators, sellers and mentors alike.</summary>
public static class CurationText
{
    /// <summary>"potensi pasar" of the parameter book, with a capital letter.</summary>
    public static string Criterion(string code)
    {
        var word = ParameterBook.Find(ParameterKeys.CurationWeights)!.WordOf(code);
        return char.ToUpper(word[0], Formats.Indonesian) + word[1..];
    }

    public static Tone ToneOf(CaseState state) => state switch
    {
        CaseState.Cleared => Tone.Good,
        CaseState.Revision => Tone.Warn,
        CaseState.Refused => Tone.Bad,
        CaseState.CalledBack => Tone.Plain,
        _ => Tone.Brand,
    };

    public static string IconOf(CaseState state) => state switch
    {
        CaseState.Cleared => "circle-check",
        CaseState.Revision => "edit",
        CaseState.Refused => "circle-x",
        CaseState.CalledBack => "arrow-left",
        CaseState.InReview => "eye",
        _ => "clock",
    };

    public static string Points(decimal points) => Formats.Number(decimal.Round(points, 1));

    /// <summary>"7 hari kerja, batas 3 Des 2026".</summary>
    public static string Clock(CaseClock clock) => $"{clock.WorkingDays} hari kerja, batas {Formats.ShortDate(clock.Due)}";

    public static string Kind(CaseKind kind, int round) => kind is CaseKind.Appeal ? $"Banding, putaran {round}" : $"Putaran {round}";

    public static IReadOnlyList<TimelineStep> Steps(IEnumerable<StepView> steps) => [.. steps.Select(step => new TimelineStep(
        step.What, step.ByName, Formats.ShortDateTime(step.At), step.Note.Length == 0 ? null : step.Note,
        step.State is CaseState.Refused ? StepState.Refused : StepState.Done))];
}

/// <summary>A table of scores as it is drawn.</summary>
/// <param name="Sum">Out of 100.</param>
public sealed record ScoreTable(
    string Title, string Who, IReadOnlyList<(string Criterion, string Score, string Points, string Note)> Rows, string Sum, bool IsComplete)
{
    public static ScoreTable From(AssessmentView view) => new(
        view.Kind is AssessmentKind.Deciding ? "Penilaian" : "Pendapat kedua", $"{view.CuratorName} · {Formats.ShortDateTime(view.At)}",
        [.. view.Scores.Select(line => (
            CurationText.Criterion(line.Criterion), $"{line.Score} · {CurationWords.ScoreLabel(line.Score)}", CurationText.Points(line.Points), line.Note))],
        CurationText.Points(view.Sum), view.IsComplete);
}

/// <summary>A decision as it is read out.</summary>
public sealed record DecisionLine(
    string Outcome, Tone Tone, string Icon, string Reason, IReadOnlyList<(string Criterion, string Reason)> Lacks, bool IsFeatured, string Who)
{
    public static DecisionLine From(DecisionView view) => new(
        view.Outcome.Label(), CurationText.ToneOf(view.Outcome), CurationText.IconOf(view.Outcome), view.Reason,
        [.. view.Reasons.Select(lack => (CurationText.Criterion(lack.Criterion), lack.Reason))], view.IsFeatured,
        $"{view.CuratorName} · {Formats.ShortDateTime(view.At)}");
}
