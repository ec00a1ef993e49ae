using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Features.Shared.Menus;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Curator.Cases;

/// <param name="Mark">Whether it is new or gone since the last look; empty when it stayed.</param>
public sealed record CasePicture(string Url, string LargeUrl, string Alt, string Mark, Tone Tone);

/// <param name="Lack">What the decision form says is wanting.</param>
public sealed record CriterionField(int At, string Code, string Label, string Weight, string? Score, string? Note, string? Lack);

/// <summary>The seller of a case, as far as it matters here.</summary>
public sealed record CaseSeller(string Name, string Url, string Owner, string Place, string Registry, string Nib, IReadOnlyList<DocumentLine> Documents);

/// <summary>How one criterion fared from look to look.</summary>
public sealed record RoundScores(IReadOnlyList<RoundHead> Rounds, IReadOnlyList<(string Criterion, IReadOnlyList<string> Scores)> Rows);

public sealed record RoundHead(string Title, string Url, string State, Tone Tone, string When, string Sum, bool IsThis);

/// <summary>One case with everything a curator needs to judge it.</summary>
public sealed record CasePage(
    string Number, string Url, string Title, string Subtitle, string State, Tone Tone, string Icon, string Clock, bool IsOverdue, string HandedIn, string Note,
    bool IsAppeal, string AppealOf, string? AppealOfUrl, bool IsComparing, string ChangeSentence, IReadOnlyList<CasePicture> Pictures,
    IReadOnlyList<FactLine> Facts,
    IReadOnlyList<(string Variant, string Price)> Prices, IReadOnlyList<(string Group, string Dishes)> Menu, CaseSeller? Seller, IReadOnlyList<CriterionField> Rubric, IReadOnlyList<SelectListItem> ScoreChoices,
    IReadOnlyList<ScoreTable> Assessments, DecisionLine? Decision, string SecondOpinion, CaseRights Rights, DecisionForm Verdict, RoundScores Rounds,
    IReadOnlyList<TimelineStep> Steps, long Version)
{
    public static readonly IReadOnlyList<Choice> Outcomes =
    [
        new(nameof(CaseState.Cleared), "Lolos", "Tampil di pasar begitu izinnya lengkap", "circle-check"),
        new(nameof(CaseState.Revision), "Revisi", "Penjual memperbaiki, lalu mengajukan lagi", "edit"),
        new(nameof(CaseState.Refused), "Ditolak", "Tidak untuk pasar ini; penjual boleh banding", "circle-x"),
    ];

    public static CasePage From(CaseDetails one, FactNames names, CaseSeller? seller, AssessmentForm? assessment, DecisionForm? decision)
    {
        var mine = one.Assessments.FirstOrDefault(view => view.IsMine);
        var url = $"/kurasi/{one.Number}";
        return new CasePage(
            one.Number, url, one.ProductName, $"{one.SellerName} · {one.Number} · {CurationText.Kind(one.Kind, one.Round)}", one.State.Label(),
            CurationText.ToneOf(one.State), CurationText.IconOf(one.State), CurationText.Clock(one.Clock), one.Clock.IsOverdue,
            $"{Formats.ShortDateTime(one.Clock.HandedInAt)} oleh {one.HandedInByName}{(one.IsOnBehalf ? " (pendamping, atas nama penjual)" : "")}", one.Note,
            one.Kind is CaseKind.Appeal, one.AppealOfNumber, one.AppealOfNumber.Length == 0 ? null : $"/kurasi/{one.AppealOfNumber}", one.Previous is not null,
            ChangesOf(one), PicturesOf(one, url), FactLines.Of(one.Facts, one.Previous, one.Changed, names),
            [.. one.Prices.Select(price => (price.Variant, Formats.Rupiah(price.Price.Amount)))], Course.Written(one.Menu), seller,
            [.. one.Rubric.Select((line, at) => FieldOf(line, at, mine, assessment, decision))],
            [.. Enumerable.Range(CurationWords.LowestScore, CurationWords.HighestScore).Select(score => new SelectListItem(
                $"{score} · {CurationWords.ScoreLabel(score)}", score.ToString(Formats.Indonesian)))],
            [.. one.Assessments.Select(ScoreTable.From)], one.Decision is null ? null : DecisionLine.From(one.Decision),
            one.SecondOpinionAskedAt is { } asked ? $"Diminta {one.CuratorName}, {Formats.ShortDateTime(asked)}: {one.SecondOpinionQuestion}" : "", one.Rights,
            decision ?? new DecisionForm(), RoundsOf(one), CurationText.Steps(one.Steps), assessment?.Version ?? decision?.Version ?? one.Version);
    }

    private static string ChangesOf(CaseDetails one) => one.Previous is null ? "Belum pernah dinilai sebelumnya."
        : one.Changed.Count == 0 ? "Tidak ada yang berubah sejak penilaian terakhir."
        : $"Berubah sejak penilaian terakhir: {string.Join(", ", one.Changed.Select(field => FactLines.Label(field).ToLower(Formats.Indonesian)))}.";

    private static CriterionField FieldOf(CriterionWeight line, int at, AssessmentView? mine, AssessmentForm? assessment, DecisionForm? decision)
    {
        var known = mine?.Scores.FirstOrDefault(score => score.Criterion == line.Criterion);
        var typed = assessment?.Scores.Find(score => score.Criterion == line.Criterion);
        return new CriterionField(
            at, line.Criterion, CurationText.Criterion(line.Criterion), $"bobot {line.Weight} %",
            (typed is null ? known?.Score : typed.Score)?.ToString(Formats.Indonesian),
            typed is null ? known?.Note : typed.Note, decision?.Reasons.Find(lack => lack.Criterion == line.Criterion)?.Reason);
    }

    private static IReadOnlyList<CasePicture> PicturesOf(CaseDetails one, string url)
    {
        var before = (one.Previous?.Pictures ?? []).ToDictionary(picture => picture.Id);
        var now = one.Facts.Pictures.Select(picture => Of(
            picture, one.Previous is null || before.ContainsKey(picture.Id) ? "" : "foto baru", Tone.Warn));
        var gone = before.Values.Where(picture => one.Facts.Pictures.All(kept => kept.Id != picture.Id)).Select(picture => Of(picture, "dihapus", Tone.Bad));
        return [.. now, .. gone];

        CasePicture Of(JudgedPicture picture, string mark, Tone tone) =>
            new($"{url}/foto/{picture.Medium}.webp", $"{url}/foto/{picture.Large}.webp", picture.Alt, mark, tone);
    }

    private static RoundScores RoundsOf(CaseDetails one) => new(
        [.. one.Rounds.Select(round => new RoundHead(
            CurationText.Kind(round.Kind, round.Round), $"/kurasi/{round.Number}", round.State.Label(), CurationText.ToneOf(round.State),
            Formats.ShortDate(round.DecidedAt ?? round.HandedInAt), round.Sum is { } sum ? CurationText.Points(sum) : "–", round.Number == one.Number))],
        [.. one.Rubric.Select(line => (
            CurationText.Criterion(line.Criterion),
            (IReadOnlyList<string>)[.. one.Rounds.Select(round => round.Scores.FirstOrDefault(score => score.Criterion == line.Criterion)
                ?.Score.ToString(Formats.Indonesian) ?? "–")]))]);
}
