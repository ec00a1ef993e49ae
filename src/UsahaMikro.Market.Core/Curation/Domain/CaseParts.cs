using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>One move of a case: who, when, why. Never changed, never removed.</summary>
public sealed class CaseStep(CaseState state, string what, Guid? byId, string byName, DateTimeOffset at, string note) : IPartOf<CurationCase>
{
    public long Id { get; private init; }
    public CaseState State { get; private init; } = state;
    public string What { get; private init; } = what;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>The score of one criterion with what the curator noted beside it.</summary>
public sealed class CriterionScore(string criterion, int score, string note) : IPartOf<CurationCase>
{
    public string Criterion { get; private init; } = criterion;
    public int Score { get; private init; } = score;
    public string Note { get; private init; } = note;
}

/// <summary>Penilaian: what one curator thinks of a product, criterion by criterion; a second thought is a new one.</summary>
public sealed class Assessment : IPartOf<CurationCase>
{
    private readonly List<CriterionScore> _scores = [];

    private Assessment() { }

    public Guid Id { get; private init; }
    public AssessmentKind Kind { get; private init; }
    public Guid CuratorId { get; private init; }
    public string CuratorName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public IReadOnlyList<CriterionScore> Scores => _scores;

    internal static Assessment Of(AssessmentKind kind, IEnumerable<CriterionScore> scores, Actor by, DateTimeOffset at)
    {
        var assessment = new Assessment { Id = Guid.CreateVersion7(at), Kind = kind, CuratorId = by.UserId!.Value, CuratorName = by.DisplayName, At = at };
        assessment._scores.AddRange(scores);
        return assessment;
    }

    internal bool Says(IReadOnlyCollection<CriterionScore> scores) => _scores.Count == scores.Count
        && scores.All(score => _scores.Exists(one => (one.Criterion, one.Score, one.Note) == (score.Criterion, score.Score, score.Note)));
}

/// <summary>What a criterion lacks, in words the seller can act on.</summary>
public sealed class CriterionReason(string criterion, string reason) : IPartOf<CurationCase>
{
    public string Criterion { get; private init; } = criterion;
    public string Reason { get; private init; } = reason;
}

/// <summary>Seleksi: the decision, apart from the scores.</summary>
public sealed class Decision : IPartOf<CurationCase>
{
    private readonly List<CriterionReason> _reasons = [];

    private Decision() { }

    public Guid Id { get; private init; }
    public CaseState Outcome { get; private init; }
    public string Reason { get; private init; } = "";
    public bool IsFeatured { get; private init; }
    public string CuratorName { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public IReadOnlyList<CriterionReason> Reasons => _reasons;

    internal static Decision Of(Ruling ruling, Actor by, DateTimeOffset at)
    {
        var decision = new Decision
        {
            Id = Guid.CreateVersion7(at),
            Outcome = ruling.Outcome,
            Reason = ruling.Reason.Trim(),
            IsFeatured = ruling.IsFeatured,
            CuratorName = by.DisplayName,
            At = at,
        };
        decision._reasons.AddRange(ruling.Given.Select(one => new CriterionReason(one.Criterion, one.Reason.Trim())));
        return decision;
    }
}

/// <summary>A decision as a curator hands it down.</summary>
/// <param name="Reasons">What is lacking, by criterion; blanks are left out.</param>
/// <param name="IsFeatured">Also grants the label Produk Unggulan Daerah.</param>
public sealed record Ruling(CaseState Outcome, string Reason, IReadOnlyList<(string Criterion, string Reason)> Reasons, bool IsFeatured)
{
    public IEnumerable<(string Criterion, string Reason)> Given => Reasons.Where(one => !string.IsNullOrWhiteSpace(one.Reason));
}
