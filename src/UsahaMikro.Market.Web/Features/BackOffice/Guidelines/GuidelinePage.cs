using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Guidelines;

public sealed record GuidelineLine(string Url, string Name, string State, Tone Tone, string Icon, string Span, string Who);

/// <summary>All guidelines of the daerah.</summary>
public sealed record GuidelinesPage(IReadOnlyList<GuidelineLine> Lines, bool MayDraft, string? OpenUrl)
{
    public static GuidelinesPage From(IReadOnlyList<GuidelineDetails> all, Actor actor)
    {
        var mayWrite = Policies.Roles[Policies.Guideline].Contains(actor.Role);
        var open = all.FirstOrDefault(one => one.IsOpen);
        return new GuidelinesPage(
            [.. all.Select(one => new GuidelineLine(
                GuidelinePage.UrlOf(one.Number), $"Pedoman {one.Number}", GuidelinePage.StateOf(one), GuidelinePage.ToneOf(one), GuidelinePage.IconOf(one),
                GuidelinePage.SpanOf(one), one.Steps[0].ByName))],
            mayWrite && open is null, open is null ? null : GuidelinePage.UrlOf(open.Number));
    }
}

public sealed record AnswerLine(string Text, string Points, string Meaning, Tone Tone);

public sealed record GuidelineQuestionLine(string Text, string? Help, string EditUrl, IReadOnlyList<AnswerLine> Answers);

public sealed record GuidelineAspectLine(string Title, string Points, IReadOnlyList<GuidelineQuestionLine> Questions);

public sealed record GuidelineLevelLine(string Name, string Bound, string Meaning, string Approach, IReadOnlyList<string> Facilitation, string Months);

/// <summary>One guideline, and what this person may do with it.</summary>
public sealed record GuidelinePage(
    string Title, string Text, string Root, string State, Tone Tone, string Icon, string Pasal, string Force, bool MayWrite, bool MayPropose, bool MayConfirm,
    bool MayReturn,
    bool MayWithdraw, string? Hint, IReadOnlyList<GuidelineAspectLine> Aspects, IReadOnlyList<GuidelineLevelLine> Levels, IReadOnlyList<TimelineStep> Steps)
{
    public const string Url = "/dinas/klasifikasi/pedoman";

    public static string UrlOf(int number) => $"{Url}/{number}";

    public static GuidelinePage From(GuidelineDetails one, Actor actor)
    {
        var (mayWrite, content) = (Policies.Roles[Policies.Guideline].Contains(actor.Role), one.Content);
        var isDraft = mayWrite && one.State is GuidelineState.Draft;
        return new GuidelinePage(
            $"Pedoman klasifikasi {one.Number}", $"{content.Questions.Count} pertanyaan, {content.Most} poin, {content.Levels.Count} tingkat. {SpanOf(one)}.",
            UrlOf(one.Number), StateOf(one),
            ToneOf(one), IconOf(one), one.Pasal, RegulationWords.ForceOf(one.Force), isDraft, isDraft && one.Lack is null, one.MayConfirm(actor),
            mayWrite && one.State is GuidelineState.Waiting, mayWrite && (one.IsOpen || one.IsToCome), HintOf(one, actor),
            [.. content.ByAspect().Select(group => new GuidelineAspectLine(
                group.Key.Label(), $"{group.Sum(question => question.Most)} poin", [.. group.Select(question => Line(question, one.Number))]))],
            [.. content.Levels.Select(level => new GuidelineLevelLine(
                level.Name, $"mulai {level.FromPercent} %", level.Meaning, level.Approach.Label(), level.Facilitation,
                Formats.Quantity(level.Months, "bulan")))],
            [.. one.Steps.Select((step, at) => new TimelineStep(
                step.What, step.ByName, Formats.ShortDateTime(step.At), step.Note.Length > 0 ? step.Note : null,
                at == one.Steps.Count - 1 ? StepState.Now : StepState.Done))]);
    }

    public static string StateOf(GuidelineDetails one) =>
        one.IsInForce ? "Berlaku" : one.IsToCome ? "Disahkan, belum mulai" : one.State is GuidelineState.Confirmed ? "Sudah diganti" : one.State.Label();

    public static Tone ToneOf(GuidelineDetails one) =>
        one.IsInForce ? Tone.Good : one.IsLate ? Tone.Bad : one.State is GuidelineState.Waiting ? Tone.Warn : one.IsToCome ? Tone.Brand : Tone.Plain;

    public static string IconOf(GuidelineDetails one) => one.State switch
    {
        GuidelineState.Draft => "edit",
        GuidelineState.Waiting => "clock",
        GuidelineState.Confirmed => one.IsInForce ? "check" : "calendar",
        _ => "x",
    };

    public static string SpanOf(GuidelineDetails one) => (one.State, one.From, one.Until) switch
    {
        (GuidelineState.Withdrawn, _, _) => "Tidak pernah berlaku",
        (_, null, _) => "Belum ada hari mulai",
        (GuidelineState.Waiting, { } from, _) => $"Diajukan mulai {Formats.Date(from)}",
        (_, { } from, null) => $"Mulai {Formats.Date(from)}",
        (_, { } from, { } until) => $"{Formats.Date(from)} sampai {Formats.Date(until)}",
    };

    private static GuidelineQuestionLine Line(GuidelineQuestion question, int number) => new(
        question.Text, question.Help.Length > 0 ? question.Help : null, $"{UrlOf(number)}/pertanyaan/{question.Code}",
        [.. question.Answers.Select(answer => new AnswerLine(
            answer.Text, $"{answer.Points}", answer.Meaning is AnswerMeaning.Neutral ? "" : answer.Meaning.Label(),
            answer.Meaning is AnswerMeaning.Problem ? Tone.Warn : Tone.Good))]);

    private static string? HintOf(GuidelineDetails one, Actor actor) => one switch
    {
        { Lack: { } lack } => lack,
        { IsLate: true } => "Hari mulainya sudah tiba tanpa pengesahan; kembalikan, lalu ajukan lagi dengan hari lain.",
        { State: GuidelineState.Waiting } when one.WroteIn(actor) =>
            "Anda ikut menyusun pedoman ini; Kepala Dinas yang tidak ikut menyusun yang mengesahkannya.",
        { State: GuidelineState.Waiting } when actor.Role is not Role.DinasHead => "Menunggu pengesahan Kepala Dinas.",
        _ => null,
    };
}
