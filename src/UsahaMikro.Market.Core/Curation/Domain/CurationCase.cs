using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Domain;

/// <summary>A product as it is handed in, with the rules of the day.</summary>
/// <param name="Previous">What was judged last; null for what never was.</param>
/// <param name="Weights">As the parameter writes them; the case keeps them whatever the parameter becomes.</param>
public sealed record CaseOpening(
    string Number, ReviewSheet Sheet, string SellerName, int Round, JudgedFacts? Previous, string Weights, DateOnly DueOn, string Note);

/// <summary>One look of the curators at one state of a product (BGR 8(3), BKS 19(3)).</summary>
public sealed partial class CurationCase : AggregateRoot
{
    private readonly List<CaseStep> _steps = [];

    private CurationCase() { }

    public Guid Id { get; private init; }
    public string Number { get; private init; } = "";
    public CaseKind Kind { get; private init; }

    /// <summary>The how-many-th look at this product, from 1.</summary>
    public int Round { get; private init; }

    public Guid ProductId { get; private init; }
    public string ProductCode { get; private init; } = "";
    public string ProductName { get; private init; } = "";
    public Guid SellerId { get; private init; }
    public string SellerName { get; private init; } = "";
    public DateTimeOffset HandedInAt { get; private init; }
    public Guid? HandedInById { get; private init; }
    public string HandedInByName { get; private init; } = "";

    /// <summary>A mentor did it for the seller (BLT 12.m).</summary>
    public bool IsOnBehalf { get; private init; }

    /// <summary>What the seller wants the curator to know; of an appeal, why the decision is wrong.</summary>
    public string Note { get; private init; } = "";

    /// <summary><see cref="JudgedFacts"/> as JSON: the version that is judged.</summary>
    [NotAudited]
    public string Facts { get; private init; } = "";

    public string Fingerprint { get; private init; } = "";

    /// <summary>The version judged before; empty when there was none.</summary>
    [NotAudited]
    public string PreviousFacts { get; private init; } = "";

    public string Weights { get; private init; } = "";
    public DateOnly DueOn { get; private init; }
    public CaseState State { get; private set; }
    public Guid? CuratorId { get; private set; }
    public string CuratorName { get; private set; } = "";
    public DateTimeOffset? DecidedAt { get; private set; }
    public IReadOnlyList<CaseStep> Steps => _steps;

    public Rubric Rubric => Rubric.Of(Weights);

    public static CurationCase Open(CaseOpening opening, Actor by, DateTimeOffset at) => Open(opening, CaseKind.Submission, null, by, at);

    private static CurationCase Open(CaseOpening opening, CaseKind kind, CurationCase? first, Actor by, DateTimeOffset at)
    {
        var isOnBehalf = by.SellerId != opening.Sheet.SellerId;
        var opened = new CurationCase
        {
            Id = Guid.CreateVersion7(at),
            Number = opening.Number,
            Kind = kind,
            Round = opening.Round,
            ProductId = opening.Sheet.ProductId,
            ProductCode = opening.Sheet.Code,
            ProductName = opening.Sheet.Facts.Name,
            SellerId = opening.Sheet.SellerId,
            SellerName = opening.SellerName,
            HandedInAt = at,
            HandedInById = by.UserId,
            HandedInByName = by.DisplayName,
            IsOnBehalf = isOnBehalf,
            Note = opening.Note.Trim(),
            Facts = opening.Sheet.Facts.ToJson(),
            Fingerprint = opening.Sheet.Facts.Fingerprint(),
            PreviousFacts = opening.Previous?.ToJson() ?? "",
            Weights = opening.Weights,
            DueOn = opening.DueOn,
            State = CaseMoves.Table.Start,
            AppealOfId = first?.Id,
            AppealOfNumber = first?.Number ?? "",
            FirstCuratorId = first?.CuratorId,
            FirstOutcome = first?.State,
        };
        var what = kind is CaseKind.Appeal ? "Banding diajukan" : isOnBehalf ? "Diajukan pendamping atas nama penjual" : "Diajukan";
        opened.Record(what, by, at, opened.Note);
        return opened;
    }

    /// <summary>The seller, or who handed it in, wants it back.</summary>
    public Result CallBack(Actor by, DateTimeOffset at) => MoveTo(CaseState.CalledBack, "Ditarik", by, at);

    private Result MoveTo(CaseState state, string what, Actor by, DateTimeOffset at, string note = "")
    {
        if (!CaseMoves.Table.Allows(State, state)) return CurationErrors.MoveRefused;
        State = state;
        Record(what, by, at, note);
        return Result.Ok();
    }

    private void Record(string what, Actor by, DateTimeOffset at, string note) =>
        _steps.Add(new CaseStep(State, what, by.UserId, by.DisplayName, at, note));
}
