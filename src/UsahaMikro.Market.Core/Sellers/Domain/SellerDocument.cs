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

/// <summary>A licence or certificate of a seller, uploaded once and used wherever it is asked for.</summary>
public sealed class SellerDocument : IPartOf<Seller>
{
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
    public DateTimeOffset UploadedAt { get; private init; }
    public Guid? UploadedById { get; private init; }
    public string UploadedByName { get; private init; } = "";
    public DocumentState State { get; private set; }
    public string CheckedByName { get; private set; } = "";
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Why it was refused, or why it is to be looked at again.</summary>
    public string Note { get; private set; } = "";

    internal static SellerDocument Of(DocumentFacts facts, string hash, string type, Actor by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        Kind = facts.Kind,
        Number = facts.Number,
        Issuer = facts.Issuer,
        IssuedOn = facts.IssuedOn,
        ValidThrough = facts.ValidThrough,
        FileHash = hash,
        FileType = type,
        UploadedAt = at,
        UploadedById = by.UserId,
        UploadedByName = by.DisplayName,
        State = DocumentMoves.Table.Start,
    };

    internal Result Check(bool fits, string reason, Actor by, DateTimeOffset at)
    {
        if (by.UserId is not null && by.UserId == UploadedById) return SellersErrors.OwnEntry;
        if (!fits && string.IsNullOrWhiteSpace(reason)) return SellersErrors.DocumentReasonMissing;
        return MoveTo(fits ? DocumentState.Verified : DocumentState.Refused, fits ? "" : reason.Trim(), by, at);
    }

    internal Result LookAgain(string why, Actor by, DateTimeOffset at) => MoveTo(DocumentState.Waiting, why, by, at);

    internal void Replace(Actor by, DateTimeOffset at) => MoveTo(DocumentState.Replaced, Note, by, at);

    private Result MoveTo(DocumentState state, string note, Actor by, DateTimeOffset at)
    {
        if (!DocumentMoves.Table.Allows(State, state)) return SellersErrors.DocumentMoveRefused;
        (State, Note, CheckedByName, CheckedAt) = (state, note, by.DisplayName, at);
        return Result.Ok();
    }
}
