using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>The questionnaire as the seller answers it; the Dinas confirms or corrects it. The answers never change.</summary>
public sealed class SelfAssessment : AggregateRoot
{
    private SelfAssessment() { }

    public Guid Id { get; private init; }
    public Guid SellerId { get; private init; }
    public int GuidelineNumber { get; private init; }

    /// <summary>The <see cref="GivenAnswer"/>s as JSON.</summary>
    [NotAudited]
    public string Answers { get; private init; } = "";

    public string Note { get; private init; } = "";
    public Guid? ById { get; private init; }
    public string ByName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public SelfAssessmentState State { get; private set; }
    public Guid? SettledById { get; private set; }
    public string SettledByName { get; private set; } = "";
    public DateTimeOffset? SettledAt { get; private set; }

    public static Result<SelfAssessment> Of(
        Guid sellerId, Guideline guideline, IReadOnlyDictionary<string, string> answers, string note, Actor by, DateTimeOffset at)
    {
        var content = guideline.Parsed;
        if (Questionnaire.Problem(content, answers) is { } unanswered) return unanswered;
        return new SelfAssessment
        {
            Id = Guid.CreateVersion7(at),
            SellerId = sellerId,
            GuidelineNumber = guideline.Number,
            Answers = Questionnaire.ToJson(Questionnaire.Read(content, answers)),
            Note = note.Trim(),
            ById = by.UserId,
            ByName = by.DisplayName,
            At = at,
            State = SelfAssessmentMoves.Table.Start,
        };
    }

    /// <summary>Whether the same is handed in once more.</summary>
    public bool Says(IReadOnlyDictionary<string, string> answers, string note) =>
        Note == note.Trim() && Questionnaire.FromJson(Answers).All(given => answers.GetValueOrDefault(given.Question) == given.Answer);

    /// <summary>A newer one of the seller takes its place.</summary>
    public Result Replace(Actor by, DateTimeOffset at) => MoveTo(SelfAssessmentState.Replaced, by, at);

    /// <summary>Confirmed where nothing was answered otherwise. Nobody settles what they stated.</summary>
    internal Result Settle(Classification determined, Actor by, DateTimeOffset at)
    {
        if (by.UserId == ById) return DevelopmentErrors.OwnBusiness;
        var isSame = determined.GuidelineNumber == GuidelineNumber && determined.Answers == Answers;
        return MoveTo(isSame ? SelfAssessmentState.Confirmed : SelfAssessmentState.Corrected, by, at);
    }

    private Result MoveTo(SelfAssessmentState state, Actor by, DateTimeOffset at)
    {
        if (!SelfAssessmentMoves.Table.Allows(State, state)) return DevelopmentErrors.MoveRefused;
        (State, SettledById, SettledByName, SettledAt) = (state, by.UserId, by.DisplayName, at);
        return Result.Ok();
    }
}
