using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Domain;

public sealed partial class Seller
{
    private readonly List<SellerDocument> _documents = [];

    public IReadOnlyList<SellerDocument> Documents => _documents;

    /// <summary>A document known to be right without a check of our own: demo data, first installation.</summary>
    public void AddDocument(DocumentKind kind, string number, string issuer, DateOnly issuedOn, DateOnly? validThrough)
    {
        var by = Actor.System("data awal");
        var document = SellerDocument.Of(new DocumentFacts(kind, number, issuer, issuedOn, validThrough), "", "", by, RegisteredAt);
        document.Check(fits: true, "", by, RegisteredAt);
        _documents.Add(document);
        Raise(new SellerChanged(Id));
    }

    /// <summary>A new paper waits for its check. One that waits or was refused is replaced by it; a verified one holds until the new one is verified.</summary>
    public SellerDocument Hand(DocumentFacts facts, string hash, string type, Actor by, DateTimeOffset at)
    {
        foreach (var older in _documents.Where(one => one.Kind == facts.Kind && one.Kind is not DocumentKind.Lainnya && one.State is (DocumentState.Waiting or DocumentState.Refused)))
            older.Replace(by, at);
        var document = SellerDocument.Of(facts, hash, type, by, at);
        _documents.Add(document);
        Raise(new SellerChanged(Id));
        return document;
    }

    public Result CheckDocument(Guid id, bool fits, string reason, Actor by, DateTimeOffset at)
    {
        if (_documents.SingleOrDefault(one => one.Id == id) is not { } document) return SellersErrors.DocumentNotFound;
        var done = document.Check(fits, reason, by, at);
        if (done.IsSuccess) Raise(new SellerChanged(Id));
        return done;
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
