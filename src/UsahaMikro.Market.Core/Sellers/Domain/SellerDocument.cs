using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public static class DocumentMoves
{
    public static readonly TransitionTable<DocumentState> Table = new(DocumentState.Waiting, new Dictionary<DocumentState, DocumentState[]>
    {
        [DocumentState.Waiting] = [DocumentState.Verified, DocumentState.Refused, DocumentState.Replaced],
        [DocumentState.Verified] = [DocumentState.Waiting, DocumentState.Replaced],
        [DocumentState.Refused] = [DocumentState.Replaced],
        [DocumentState.Replaced] = [],
    });
}

/// <summary>What a document says of itself.</summary>
public sealed record DocumentFacts(DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? ValidThrough);

/// <summary>One step of a document: who, when, why. Never changed, never removed.</summary>
public sealed class DocumentStep(DocumentState state, string what, Guid? byId, string byName, DateTimeOffset at, string note) : IPartOf<Seller>
{
    public long Id { get; private init; }
    public DocumentState State { get; private init; } = state;
    public string What { get; private init; } = what;
    public Guid? ById { get; private init; } = byId;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>A licence or certificate of a seller, uploaded once and used wherever it is asked for.</summary>
public sealed class SellerDocument : IPartOf<Seller>
{
    private readonly List<DocumentStep> _steps = [];

    private SellerDocument() { }

    public Guid Id { get; private init; }
    public DocumentKind Kind { get; private init; }
    public string Number { get; private init; } = "";
    public string Issuer { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }

    /// <summary>The last day printed on it.</summary>
    public DateOnly? ValidThrough { get; private init; }

    public string FileHash { get; private init; } = "";
    public string FileType { get; private init; } = "";

    /// <summary>The document whose place it takes once it is verified.</summary>
    public Guid? ReplacesId { get; private init; }

    public DateTimeOffset UploadedAt { get; private init; }
    public Guid? UploadedById { get; private init; }
    public string UploadedByName { get; private init; } = "";
    public DocumentState State { get; private set; }
    public Guid? CheckedById { get; private set; }

    /// <summary>Who compared it with its file last, and when; later steps of others leave that as it is.</summary>
    public string CheckedByName { get; private set; } = "";

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Why it was refused, or why it is to be looked at again.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The narrowest warning of its end that was written to the seller, in days before; null before the first.</summary>
    public int? WarnedDays { get; private set; }

    public IReadOnlyList<DocumentStep> Steps => _steps;

    internal static SellerDocument Of(DocumentFacts facts, string hash, string type, Guid? replaces, Actor by, DateTimeOffset at)
    {
        var document = new SellerDocument
        {
            Id = Guid.CreateVersion7(at),
            Kind = facts.Kind,
            Number = facts.Number,
            Issuer = facts.Issuer,
            IssuedOn = facts.IssuedOn,
            ValidThrough = facts.ValidThrough,
            FileHash = hash,
            FileType = type,
            ReplacesId = replaces,
            UploadedAt = at,
            UploadedById = by.UserId,
            UploadedByName = by.DisplayName,
            State = DocumentMoves.Table.Start,
        };
        document._steps.Add(new DocumentStep(document.State, "Diunggah", by.UserId, by.DisplayName, at, ""));
        return document;
    }

    internal Result Check(bool fits, string reason, Actor by, DateTimeOffset at)
    {
        if (by.UserId is not null && by.UserId == UploadedById) return SellersErrors.OwnEntry;
        if (!fits && string.IsNullOrWhiteSpace(reason)) return SellersErrors.DocumentReasonMissing;
        var done = fits ? MoveTo(DocumentState.Verified, "Dinyatakan sesuai", "", by, at) : MoveTo(DocumentState.Refused, "Belum sesuai", reason.Trim(), by, at);
        if (done.IsSuccess) (CheckedById, CheckedByName, CheckedAt) = (by.UserId, by.DisplayName, at);
        return done;
    }

    internal Result LookAgain(string why, Actor by, DateTimeOffset at) => MoveTo(DocumentState.Waiting, "Minta diperiksa lagi", why, by, at);

    internal Result Replace(Actor by, DateTimeOffset at) => MoveTo(DocumentState.Replaced, "Diganti yang baru", "", by, at);

    /// <summary>False when this warning, or a nearer one, was given before.</summary>
    internal bool Warn(int step)
    {
        if (State is not DocumentState.Verified || WarnedDays <= step) return false;
        WarnedDays = step;
        return true;
    }

    private Result MoveTo(DocumentState state, string what, string note, Actor by, DateTimeOffset at)
    {
        if (!DocumentMoves.Table.Allows(State, state)) return SellersErrors.DocumentMoveRefused;
        (State, Note) = (state, note);
        _steps.Add(new DocumentStep(state, what, by.UserId, by.DisplayName, at, note));
        return Result.Ok();
    }
}
