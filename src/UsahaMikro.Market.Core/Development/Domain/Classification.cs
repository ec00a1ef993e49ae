using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Domain;

/// <summary>What could make an assessor the assessed.</summary>
/// <param name="ApplicantId">Who registered the business as its own.</param>
/// <param name="OwnShops">Sellers in which the assessor holds a role or ever held one.</param>
public sealed record AssessorTies(Guid? ApplicantId, IReadOnlyCollection<Guid> OwnShops);

/// <summary>An assessment as it is handed in, with what it stands on.</summary>
/// <param name="Previous">The newest before; null for the first.</param>
/// <param name="Own">The seller's own assessment that waits, if any.</param>
public sealed record Appraisal(
    SellerCard Seller, AssessorTies Ties, Guideline Guideline, Classification? Previous, IReadOnlyDictionary<string, string> Answers, string Note,
    SelfAssessment? Own);

/// <summary>The level of development of a seller as determined on a day, with all that decided it (BKS 26). Never changed.</summary>
public sealed class Classification : AggregateRoot
{
    private readonly List<AspectPoints> _aspects = [];

    private Classification() { }

    public Guid Id { get; private init; }
    public Guid SellerId { get; private init; }

    /// <summary>The how-many-th of this seller, from 1.</summary>
    public int Round { get; private init; }

    public DateOnly On { get; private init; }
    public DateTimeOffset At { get; private init; }
    public int GuidelineNumber { get; private init; }

    /// <summary>The <see cref="GivenAnswer"/>s as JSON.</summary>
    [NotAudited]
    public string Answers { get; private init; } = "";

    public int Earned { get; private init; }
    public int Most { get; private init; }
    public string LevelCode { get; private init; } = "";
    public string LevelName { get; private init; } = "";
    public int LevelRank { get; private init; }
    public int LevelCount { get; private init; }
    public string LevelMeaning { get; private init; } = "";
    public GroupType Approach { get; private init; }

    /// <summary>Forms of facilitation, one a line.</summary>
    public string Facilitation { get; private init; } = "";

    public int Months { get; private init; }

    /// <summary>The facilitation has run; the business is assessed again.</summary>
    public DateOnly NextOn { get; private init; }

    public LevelMovement Movement { get; private init; }
    public Guid? AssessorId { get; private init; }
    public string AssessorName { get; private init; } = "";
    public Role AssessorRole { get; private init; }
    public string Note { get; private init; } = "";
    public Guid? SelfAssessmentId { get; private init; }
    public IReadOnlyList<AspectPoints> Aspects => _aspects;

    /// <summary>Determines the level; the seller's own assessment is settled by it.</summary>
    public static Result<Classification> Determine(Appraisal appraisal, Actor by, DateTimeOffset at)
    {
        if (ObstacleOf(by, appraisal.Seller, appraisal.Ties) is { } obstacle) return obstacle;
        var content = appraisal.Guideline.Parsed;
        if (Questionnaire.Problem(content, appraisal.Answers) is { } unanswered) return unanswered;

        var given = Questionnaire.Read(content, appraisal.Answers);
        var (earned, most) = (given.Sum(answer => answer.Points), given.Sum(answer => answer.Most));
        var rank = Questionnaire.LevelAt(content.Levels, earned, most);
        var (level, on) = (content.Levels[rank], BusinessCalendar.DateOf(at));
        var determined = new Classification
        {
            Id = Guid.CreateVersion7(at),
            SellerId = appraisal.Seller.Id,
            Round = (appraisal.Previous?.Round ?? 0) + 1,
            On = on,
            At = at,
            GuidelineNumber = appraisal.Guideline.Number,
            Answers = Questionnaire.ToJson(given),
            Earned = earned,
            Most = most,
            LevelCode = level.Code,
            LevelName = level.Name,
            LevelRank = rank + 1,
            LevelCount = content.Levels.Count,
            LevelMeaning = level.Meaning,
            Approach = level.Approach,
            Facilitation = string.Join('\n', level.Facilitation),
            Months = level.Months,
            NextOn = on.AddMonths(level.Months),
            Movement = MovementOf(appraisal.Previous, content.Levels, rank),
            AssessorId = by.UserId,
            AssessorName = by.DisplayName,
            AssessorRole = by.Role,
            Note = appraisal.Note.Trim(),
            SelfAssessmentId = appraisal.Own?.Id,
        };
        determined._aspects.AddRange(given.GroupBy(answer => answer.Aspect)
            .Select(group => new AspectPoints(group.Key, group.Sum(answer => answer.Points), group.Sum(answer => answer.Most))));
        return appraisal.Own?.Settle(determined, by, at).Error is { } refusal ? refusal : determined;
    }

    /// <summary>Null for who may assess: an officer or mentor, and never the own business.</summary>
    public static Error? ObstacleOf(Actor by, SellerCard seller, AssessorTies ties)
    {
        if (by.UserId is not { } assessor || by.Role is not (Role.DinasOfficer or Role.DinasHead or Role.Mentor)) return DevelopmentErrors.NotYours;
        if (assessor == ties.ApplicantId || ties.OwnShops.Contains(seller.Id)) return DevelopmentErrors.OwnBusiness;
        return DevelopmentWords.IsClassified(seller.Registry, seller.Scale) ? null : DevelopmentErrors.NotClassified;
    }

    /// <summary>Whether the same person hands the same in once more.</summary>
    public bool Says(IReadOnlyDictionary<string, string> answers, string note, Actor by) =>
        AssessorId == by.UserId && Note == note.Trim()
            && Questionnaire.FromJson(Answers).All(given => answers.GetValueOrDefault(given.Question) == given.Answer);

    private static LevelMovement MovementOf(Classification? previous, IReadOnlyList<GuidelineLevel> levels, int rank)
    {
        if (previous is null) return LevelMovement.First;
        var before = levels.Select(level => level.Code).ToList().IndexOf(previous.LevelCode);
        return before < 0 ? LevelMovement.Incomparable : rank > before ? LevelMovement.Up : rank < before ? LevelMovement.Down : LevelMovement.Same;
    }
}

/// <summary>Points of one aspect.</summary>
public sealed class AspectPoints(DevelopmentAspect aspect, int earned, int most) : IPartOf<Classification>
{
    public DevelopmentAspect Aspect { get; private init; } = aspect;
    public int Earned { get; private init; } = earned;
    public int Most { get; private init; } = most;
}
