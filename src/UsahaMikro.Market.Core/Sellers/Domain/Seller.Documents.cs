using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

/// <summary>A paper of the seller reached a warning of its end.</summary>
[EventName("sellers.document-nears-end.1")]
public sealed record DocumentNearsEnd(Guid SellerId, DocumentKind Kind, string Number, DateOnly Through, int DaysLeft) : IDomainEvent;

public sealed partial class Seller
{
    private readonly List<SellerDocument> _documents = [];

    public IReadOnlyList<SellerDocument> Documents => _documents;

    /// <summary>A document known to be right without a check of our own; for demo data only.</summary>
    internal void AddDocument(DocumentKind kind, string number, string issuer, DateOnly issuedOn, DateOnly? validThrough)
    {
        var by = Actor.System("data awal");
        var document = SellerDocument.Of(new DocumentFacts(kind, number, issuer, issuedOn, validThrough), "", "", null, by, RegisteredAt);
        document.Check(fits: true, "", by, RegisteredAt);
        _documents.Add(document);
        Raise(new SellerChanged(Id));
    }

    /// <summary>
    /// A new paper waits for its check, beside those of its kind. One that renews another takes its place: at once where that one was not
    /// in force, else when it is verified itself.
    /// </summary>
    public Result<SellerDocument> Hand(DocumentFacts facts, string hash, string type, Guid? renews, Actor by, DateTimeOffset at)
    {
        var older = _documents.SingleOrDefault(one => one.Id == renews);
        if (renews is not null && (older is null || older.Kind != facts.Kind || older.State is DocumentState.Replaced)) return SellersErrors.RenewalUnknown;
        if (older is not null && _documents.Any(one => one.ReplacesId == older.Id && one.State is DocumentState.Waiting)) return SellersErrors.RenewalWaits;

        var replaces = older?.State is DocumentState.Verified ? older.Id : older?.ReplacesId;
        if (older?.State is DocumentState.Waiting or DocumentState.Refused) older.Replace(by, at);
        var document = SellerDocument.Of(facts, hash, type, replaces, by, at);
        _documents.Add(document);
        Raise(new SellerChanged(Id));
        return document;
    }

    /// <summary>The Dinas has compared a document with its file; nobody does so for a paper of their own.</summary>
    public Result CheckDocument(Guid id, bool fits, string reason, Actor by, DateTimeOffset at)
    {
        if (_documents.SingleOrDefault(one => one.Id == id) is not { } document) return SellersErrors.DocumentNotFound;
        if (IsOwn(by)) return SellersErrors.OwnEntry;
        var done = document.Check(fits, reason, by, at);
        if (done.Error is { } refusal) return refusal;

        var older = _documents.SingleOrDefault(one => one.Id == document.ReplacesId);
        if (fits && older is not null && DocumentMoves.Table.Allows(older.State, DocumentState.Replaced)) older.Replace(by, at);
        Raise(new SellerChanged(Id));
        return done;
    }

    /// <summary>The seller is told once at each warning, and not of a paper whose successor waits for its check.</summary>
    public void WarnOfEnd(Guid id, DateOnly through, EndWarning warning)
    {
        if (_documents.SingleOrDefault(one => one.Id == id) is not { } document) return;
        if (_documents.Any(one => one.ReplacesId == id && one.State is DocumentState.Waiting) || !document.Warn(warning.Step)) return;
        Raise(new DocumentNearsEnd(Id, document.Kind, document.Number, through, warning.DaysLeft));
    }

    /// <summary>A product of these papers has another recipe: its halal certificates are looked at again, if they are not yet.</summary>
    public void ChangeComposition(IReadOnlyCollection<Guid> papers, string what, Actor by, DateTimeOffset at)
    {
        foreach (var document in _documents.Where(one => papers.Contains(one.Id) && one.Kind is DocumentKind.Halal && one.State is DocumentState.Verified).ToList())
            ChangeComposition(document.Id, what, by, at);
    }

    /// <summary>The recipe changed: a halal certificate speaks of the old one until it is looked at again.</summary>
    public Result ChangeComposition(Guid id, string what, Actor by, DateTimeOffset at)
    {
        if (_documents.SingleOrDefault(one => one.Id == id && one.Kind is DocumentKind.Halal) is not { } document) return SellersErrors.DocumentNotFound;
        if (string.IsNullOrWhiteSpace(what)) return SellersErrors.CompositionMissing;
        var done = document.LookAgain($"Komposisi berubah: {what.Trim()}", by, at);
        if (done.IsSuccess) Raise(new SellerChanged(Id));
        return done;
    }
}
