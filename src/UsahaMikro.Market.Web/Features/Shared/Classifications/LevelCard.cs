using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Classifications;

/// <summary>A problem or potential that an answer showed.</summary>
public sealed record FoundLine(string Question, string Answer);

public sealed record AspectLine(string Label, int Percent, string Text, string? Change);

/// <summary>One level with all that it means.</summary>
public sealed record LevelCard(
    string Name, string Rank, string Percent, string Meaning, string Approach, string ApproachFor, IReadOnlyList<string> Facilitation, string Months, string On,
    string NextOn,
    string Movement, Tone Tone, string Icon, string By, string? Note, string Guideline, IReadOnlyList<AspectLine> Aspects, IReadOnlyList<FoundLine> Problems,
    IReadOnlyList<FoundLine> Potentials)
{
    public static LevelCard From(ClassificationEntry one, ClassificationEntry? before) => new(
        one.LevelName, $"Tingkat {one.LevelRank} dari {one.LevelCount}", $"{one.Percent} % ({one.Earned} dari {one.Most} poin)", one.LevelMeaning,
        one.Approach.Label(),
        DevelopmentWords.MeaningOf(one.Approach), one.Facilitation, Formats.Quantity(one.Months, "bulan"), Formats.Date(one.On), Formats.Date(one.NextOn),
        one.Movement.Label(), ToneOf(one.Movement), IconOf(one.Movement), $"{one.AssessorName}, {one.AssessorRole.Label()}",
        one.Note.Length > 0 ? one.Note : null,
        one.IsFromOwn ? $"Pedoman {one.GuidelineNumber}, atas dasar penilaian mandiri" : $"Pedoman {one.GuidelineNumber}",
        [.. one.Aspects.Select(score => Line(score, before))], Found(one, AnswerMeaning.Problem), Found(one, AnswerMeaning.Potential));

    public static Tone ToneOf(LevelMovement movement) => movement switch
    {
        LevelMovement.Up => Tone.Good,
        LevelMovement.Down => Tone.Bad,
        LevelMovement.First => Tone.Brand,
        _ => Tone.Plain,
    };

    public static string IconOf(LevelMovement movement) => movement switch
    {
        LevelMovement.Up => "trending-up",
        LevelMovement.Down => "trending-down",
        LevelMovement.First => "flag",
        _ => "minus",
    };

    private static AspectLine Line(AspectScore score, ClassificationEntry? before)
    {
        var then = before?.Aspects.FirstOrDefault(other => other.Aspect == score.Aspect)?.Percent;
        var change = then is null ? null : score.Percent == then ? "tetap" : score.Percent > then ? $"naik dari {then} %" : $"turun dari {then} %";
        return new AspectLine(score.Aspect.Label(), score.Percent, $"{score.Percent} %", change);
    }

    private static IReadOnlyList<FoundLine> Found(ClassificationEntry one, AnswerMeaning meaning) =>
        [.. one.Answers.Where(given => given.Meaning == meaning).Select(given => new FoundLine(given.QuestionText, given.AnswerText))];
}

public sealed record HistoryLine(string Url, string On, string Level, string Percent, string Movement, Tone Tone, string Icon, string By, string Guideline);

public sealed record ChangeLine(string Question, string Before, string After, string Points, Tone Tone);

/// <summary>The seller's own assessment in one sentence.</summary>
public sealed record OwnLine(string Text, Tone Tone)
{
    public static OwnLine? From(OwnAssessment? own) => own switch
    {
        { State: SelfAssessmentState.Waiting } =>
            new OwnLine($"Penilaian mandiri {own.ByName}, {Formats.Date(own.At)}, menunggu pemeriksaan petugas.", Tone.Warn),
        { State: SelfAssessmentState.Confirmed or SelfAssessmentState.Corrected, SettledAt: { } at } => new OwnLine(
            $"Penilaian mandiri {Formats.Date(own.At)} {own.State.Label().ToLowerInvariant()} {own.SettledByName}, {Formats.Date(at)}.", Tone.Brand),
        _ => null,
    };
}

/// <summary>The levels of one seller.</summary>
/// <param name="FormUrl">Where it is assessed; null for who may not.</param>
public sealed record DevelopmentPage(
    string Title, string Text, IReadOnlyList<Crumb> Crumbs, LevelCard? Level, OwnLine? Own, string? FormUrl, string FormText, string? Obstacle,
    IReadOnlyList<HistoryLine> History,
    IReadOnlyList<FoundLine> NextSteps, string? NextLevel)
{
    public static DevelopmentPage From(
        SellerDevelopment one, string root, IReadOnlyList<Crumb> crumbs, string title, string text, string? formUrl, string formText) => new(
        title, text, crumbs, one.Now is { } now ? LevelCard.From(now, one.Before(now)) : null, OwnLine.From(one.Own), one.Obstacle is null ? formUrl : null,
        formText,
        one.Obstacle, HistoryOf(one, root), StepsOf(one), NextLevelOf(one));

    public static IReadOnlyList<HistoryLine> HistoryOf(SellerDevelopment one, string root) =>
    [
        .. one.History.Select(entry => new HistoryLine(
            $"{root}/{entry.Round}", Formats.ShortDate(entry.On), entry.LevelName, $"{entry.Percent} %", entry.Movement.Label(),
            LevelCard.ToneOf(entry.Movement),
            LevelCard.IconOf(entry.Movement), entry.AssessorName, $"Pedoman {entry.GuidelineNumber}")),
    ];

    /// <summary>The next better answer of every problem found; only while the guideline of the result still asks.</summary>
    private static IReadOnlyList<FoundLine> StepsOf(SellerDevelopment one)
    {
        if (one.Now is not { } now || one.Guideline is not { } guideline || guideline.Number != now.GuidelineNumber) return [];
        var questions = guideline.Content.Questions.ToDictionary(question => question.Code);
        return
        [
            .. now.Answers.Where(given => given.Meaning is AnswerMeaning.Problem && questions.ContainsKey(given.Question))
                .Select(given => questions[given.Question].Answers.Where(answer => answer.Points > given.Points).MinBy(answer => answer.Points) is { } better
                    ? new FoundLine(given.QuestionText, better.Text) : null).OfType<FoundLine>(),
        ];
    }

    private static string? NextLevelOf(SellerDevelopment one)
    {
        if (one.Now is not { } now || one.Guideline is not { } guideline || guideline.Number != now.GuidelineNumber) return null;
        if (guideline.Content.Levels.ElementAtOrDefault(now.LevelRank) is not { } next) return null;
        // Rounded up: with one point less the bound is not reached.
        var wanted = ((next.FromPercent * now.Most) + 99) / 100;
        return $"Tingkat berikutnya {next.Name}, mulai {next.FromPercent} %: kurang {wanted - now.Earned} poin lagi.";
    }
}

/// <summary>One result, and what changed since the one before.</summary>
public sealed record ResultPage(
    string Title, IReadOnlyList<Crumb> Crumbs, LevelCard Level, string? Since, IReadOnlyList<ChangeLine> Changes, IReadOnlyList<ResultAspect> Aspects)
{
    public static ResultPage From(ClassificationEntry one, ClassificationEntry? before, string title, IReadOnlyList<Crumb> crumbs) => new(
        title, crumbs, LevelCard.From(one, before), before is null ? null : $"Dibanding {Formats.Date(before.On)} ({before.LevelName}, {before.Percent} %)",
        before is null ? [] : [.. one.ChangesSince(before).Select(change => new ChangeLine(
            change.Question, change.Before, change.After, change.Points > 0 ? $"+{change.Points}" : $"{change.Points}".Replace('-', '−'),
            change.Points > 0 ? Tone.Good : change.Points < 0 ? Tone.Bad : Tone.Plain))],
        [.. one.Answers.GroupBy(given => given.Aspect).Select(group => new ResultAspect(
            group.Key.Label(),
            [.. group.Select(given => new ResultAnswer(given.QuestionText, given.AnswerText, $"{given.Points} dari {given.Most}", given.Meaning))]))]);
}

public sealed record ResultAspect(string Title, IReadOnlyList<ResultAnswer> Answers);

public sealed record ResultAnswer(string Question, string Answer, string Points, AnswerMeaning Meaning)
{
    public string Word => Meaning is AnswerMeaning.Neutral ? "" : Meaning.Label();

    public Tone Tone => Meaning is AnswerMeaning.Problem ? Tone.Warn : Tone.Good;
}
