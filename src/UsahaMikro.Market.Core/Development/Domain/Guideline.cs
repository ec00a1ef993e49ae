using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>
/// Pedoman klasifikasi dan tingkat perkembangan usaha mikro of one daerah (BKS 26(3)), from a day on. Once confirmed it never
/// changes; a change is a new guideline, and the past keeps the one of its day.
/// </summary>
public sealed class Guideline : AggregateRoot
{
    private const int LongestReason = 1000;

    private readonly List<GuidelineStep> _steps = [];

    private Guideline() { }

    public Guid Id { get; private init; }
    public string AreaCode { get; private init; } = "";

    /// <summary>Counts up from 1, withdrawn ones included.</summary>
    public int Number { get; private init; }

    public GuidelineState State { get; private set; }

    /// <summary>Null while nobody has said.</summary>
    public DateOnly? From { get; private set; }

    public string Pasal { get; private init; } = "";
    public RuleForce Force { get; private init; }

    /// <summary><see cref="GuidelineContent"/> as JSON.</summary>
    public string Content { get; private set; } = "";

    public IReadOnlyList<GuidelineStep> Steps => _steps;

    public GuidelineContent Parsed => GuidelineContent.FromJson(Content);

    /// <summary>The first one, which comes with the release.</summary>
    /// <exception cref="InvalidOperationException">It breaks the rules of a guideline.</exception>
    public static Guideline Ship(string areaCode, GuidelineContent content, DateOnly from, string pasal, RuleForce force, Actor by, DateTimeOffset at)
    {
        if (GuidelineRules.Problem(content) is { } problem) throw new InvalidOperationException(problem.Message);
        var shipped = new Guideline
        {
            Id = Guid.CreateVersion7(at),
            AreaCode = areaCode,
            Number = 1,
            State = GuidelineState.Confirmed,
            From = from,
            Pasal = pasal,
            Force = force,
            Content = content.ToJson(),
        };
        shipped.Record("Nilai awal bersama rilis", isWriting: false, by, at);
        return shipped;
    }

    /// <summary>A draft that begins as a copy.</summary>
    public static Guideline Draft(Guideline pattern, int number, Actor by, DateTimeOffset at)
    {
        var draft = new Guideline
        {
            Id = Guid.CreateVersion7(at),
            AreaCode = pattern.AreaCode,
            Number = number,
            State = GuidelineMoves.Table.Start,
            Pasal = pattern.Pasal,
            Force = pattern.Force,
            Content = pattern.Content,
        };
        draft.Record($"Rancangan dibuat dari pedoman {pattern.Number}", isWriting: true, by, at);
        return draft;
    }

    /// <summary>Puts a question in the place of the one with its code, or adds it.</summary>
    public Result SetQuestion(GuidelineQuestion question, Actor by, DateTimeOffset at)
    {
        if (GuidelineRules.Problem(question) is { } problem) return problem;
        var content = Parsed;
        var place = content.Questions.Select(one => one.Code).ToList().IndexOf(question.Code);
        IReadOnlyList<GuidelineQuestion> questions = place < 0
            ? [.. content.Questions, question] : [.. content.Questions.Select(one => one.Code == question.Code ? question : one)];
        return Write(content with { Questions = questions }, $"{(place < 0 ? "Pertanyaan ditambah" : "Pertanyaan diubah")}: {question.Text}", by, at);
    }

    public Result RemoveQuestion(string code, Actor by, DateTimeOffset at)
    {
        var content = Parsed;
        return content.Questions.FirstOrDefault(one => one.Code == code) is { } gone
            ? Write(content with { Questions = [.. content.Questions.Where(one => one != gone)] }, $"Pertanyaan dihapus: {gone.Text}", by, at)
            : DevelopmentErrors.QuestionNotFound;
    }

    public Result SetLevels(IReadOnlyList<GuidelineLevel> levels, Actor by, DateTimeOffset at) =>
        GuidelineRules.Problem(levels) is { } problem ? problem : Write(Parsed with { Levels = levels }, "Tingkat diubah", by, at);

    /// <summary>Put before the head, from a day on.</summary>
    public Result Propose(DateOnly from, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (GuidelineRules.Problem(Parsed) is { } problem) return problem;
        if (from <= today) return DevelopmentErrors.FromPast;
        if (ReasonProblem(reason) is { } missing) return missing;
        var moved = MoveTo(GuidelineState.Waiting, "Diajukan untuk disahkan", isWriting: true, by, at, reason.Trim());
        if (moved.IsSuccess) From = from;
        return moved;
    }

    /// <summary>The head says yes before the first day, who wrote none of it; said twice by the same one it stays as it was.</summary>
    public Result Confirm(DateOnly today, Actor by, DateTimeOffset at)
    {
        if (by.UserId is not { } user || by.Role is not Role.DinasHead) return DevelopmentErrors.HeadOnly;
        if (_steps.Any(step => step.State is GuidelineState.Confirmed && step.ById == user)) return Result.Ok();
        if (_steps.Any(step => step.IsWriting && step.ById == user)) return DevelopmentErrors.OwnWriting;
        if (State is GuidelineState.Waiting && From <= today) return DevelopmentErrors.ConfirmationLate;
        return MoveTo(GuidelineState.Confirmed, "Disahkan", isWriting: false, by, at);
    }

    /// <summary>Back to its writers, with what is to be mended.</summary>
    public Result Return(string reason, Actor by, DateTimeOffset at)
    {
        if (ReasonProblem(reason) is { } missing) return missing;
        if (State is not GuidelineState.Waiting) return DevelopmentErrors.MoveRefused;
        From = null;
        return MoveTo(GuidelineState.Draft, "Dikembalikan untuk diperbaiki", isWriting: false, by, at, reason.Trim());
    }

    /// <summary>Only what has not begun can be taken back.</summary>
    public Result Withdraw(string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (ReasonProblem(reason) is { } missing) return missing;
        if (State is GuidelineState.Confirmed && From <= today) return DevelopmentErrors.AlreadyInForce;
        return MoveTo(GuidelineState.Withdrawn, "Ditarik", isWriting: false, by, at, reason.Trim());
    }

    private Result Write(GuidelineContent content, string what, Actor by, DateTimeOffset at)
    {
        if (State is not GuidelineState.Draft) return DevelopmentErrors.NotDraft;
        var json = content.ToJson();
        if (json == Content) return Result.Ok();

        Content = json;
        Record(what, isWriting: true, by, at);
        return Result.Ok();
    }

    private Result MoveTo(GuidelineState state, string what, bool isWriting, Actor by, DateTimeOffset at, string note = "")
    {
        if (!GuidelineMoves.Table.Allows(State, state)) return DevelopmentErrors.MoveRefused;
        State = state;
        Record(what, isWriting, by, at, note);
        return Result.Ok();
    }

    private void Record(string what, bool isWriting, Actor by, DateTimeOffset at, string note = "") =>
        _steps.Add(new GuidelineStep(State, what.Length > 300 ? what[..299] + "…" : what, isWriting, by.UserId, by.DisplayName, at, note));

    private static Error? ReasonProblem(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? DevelopmentErrors.ReasonMissing : reason.Trim().Length > LongestReason ? DevelopmentErrors.ReasonTooLong : null;
}

/// <summary>One move or edit of a guideline: who, when, why. Never changed, never removed.</summary>
/// <param name="isWriting">Its author has a hand in the words, and does not confirm them.</param>
public sealed class GuidelineStep(GuidelineState state, string what, bool isWriting, Guid? byId, string byName, DateTimeOffset at, string note)
    : IPartOf<Guideline>
{
    public long Id { get; private init; }
    public GuidelineState State { get; private init; } = state;
    public string What { get; private init; } = what;
    public bool IsWriting { get; private init; } = isWriting;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}
