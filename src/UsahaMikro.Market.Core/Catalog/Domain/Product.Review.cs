using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>The seller wrote another recipe.</summary>
/// <param name="Papers">The documents said to cover the product.</param>
[EventName("catalog.composition-amended.1")]
public sealed record CompositionAmended(Guid ProductId, Guid SellerId, string Name, IReadOnlyList<Guid> Papers) : IDomainEvent;

public sealed partial class Product
{
    private readonly List<ProductEdition> _editions = [];

    /// <summary>When a curator last cleared the facts the market shows; null for what never was judged.</summary>
    public DateTimeOffset? ClearedAt { get; private set; }

    public bool IsUnderReview { get; private set; }

    /// <summary>Changed facts that wait for a look, while the market shows the cleared ones.</summary>
    [NotAudited]
    public JudgedFacts? Proposal { get; private set; }

    /// <summary>How many editions were cleared so far.</summary>
    public int Edition { get; private set; }

    public IReadOnlyList<ProductEdition> Editions => _editions;

    /// <summary>The seller's latest words.</summary>
    public JudgedFacts Current() => Proposal ?? Live();

    /// <summary>What the market shows, or would show.</summary>
    public JudgedFacts Live() => new()
    {
        Name = Name,
        Category = Category,
        Description = Description,
        Specification = Specification,
        Composition = Composition,
        Unit = Unit,
        ShelfLifeDays = ShelfLifeDays,
        Maker = Maker,
        Member = MemberId is { } member ? new SellerMember(member, MemberName) : null,
        Nature = Nature,
        IsPdn = IsPdn,
        Tkdn = Tkdn,
        Kbki = Kbki,
        Kbli = Kbli,
        Halal = Halal,
        Papers = Papers,
        Pictures = [.. InOrder.Select(one => new JudgedPicture(one.Id, one.Alt, one.Width, one.Height, one.Small, one.Medium, one.Large))],
    };

    /// <summary>A draft takes new words at once; a cleared product keeps showing the old ones until the new are judged.</summary>
    public Result Amend(JudgedFacts facts)
    {
        if (facts.Fingerprint() == Current().Fingerprint()) return Result.Ok();
        if (IsUnderReview) return CatalogErrors.UnderReview;
        // Of a draft no certificate has been relied on yet; of a cleared product also those count that the same change, or one before it, leaves out.
        if (ClearedAt is not null && IsOtherComposition(Current().Composition, facts.Composition))
            Raise(new CompositionAmended(Id, SellerId, facts.Name, [.. Live().Papers.Union(facts.Papers)]));
        if (ClearedAt is null) Take(facts);
        else Proposal = facts.Fingerprint() == Live().Fingerprint() ? null : facts;
        return Result.Ok();
    }

    /// <summary>What is written for the first time, or only spaced anew, is no other recipe.</summary>
    private static bool IsOtherComposition(string before, string after) =>
        before.Length > 0 && !string.Equals(Words(before), Words(after), StringComparison.OrdinalIgnoreCase);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Result HandIn()
    {
        if (Status is ProductStatus.Discarded) return CatalogErrors.CannotMove(Name);
        if (IsUnderReview) return CatalogErrors.UnderReview;
        if (_variants.Count == 0) return CatalogErrors.NoVariant;
        if (ClearedAt is not null && Proposal is null) return CatalogErrors.NothingToJudge;
        if (WordlessPictures() is { Count: > 0 } wordless) return CatalogErrors.PhotosWordless(wordless);
        IsUnderReview = true;
        return Result.Ok();
    }

    public void GiveBack() => IsUnderReview = false;

    /// <summary>What was judged becomes what the market shows, kept as an edition of its own.</summary>
    public Result Clear(string fingerprint, Actor by, DateTimeOffset at)
    {
        var facts = Current();
        if (facts.Fingerprint() != fingerprint) return CatalogErrors.ReviewStale;
        if (Proposal is not null) Take(facts);
        (Proposal, IsUnderReview, ClearedAt) = (null, false, at);
        _editions.Add(new ProductEdition(++Edition, facts.ToJson(), by.DisplayName, at));
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }

    private void Take(JudgedFacts facts)
    {
        if (facts.Name != Name) Slug = Shared.Slug.Of(facts.Name);
        (Name, Category, Description, Specification, Composition) = (facts.Name, facts.Category, facts.Description, facts.Specification, facts.Composition);
        (Unit, ShelfLifeDays, Maker, Nature) = (facts.Unit, facts.ShelfLifeDays, facts.Maker, facts.Nature);
        (MemberId, MemberName) = (facts.Member?.Id, facts.Member?.Name ?? "");
        (IsPdn, Tkdn, Kbki, Kbli, Halal, Papers) = (facts.IsPdn, facts.Tkdn, facts.Kbki, facts.Kbli, facts.Halal, facts.Papers);
        Show(facts.Pictures);
        Raise(new ProductChanged(Id));
    }
}

/// <summary>One cleared state of a product's facts; append-only.</summary>
public sealed class ProductEdition(int number, string facts, string clearedBy, DateTimeOffset at) : IPartOf<Product>
{
    public Guid Id { get; private init; } = Guid.CreateVersion7(at);
    public int Number { get; private init; } = number;

    /// <summary><see cref="JudgedFacts"/> as JSON.</summary>
    public string Facts { get; private init; } = facts;

    public string ClearedBy { get; private init; } = clearedBy;
    public DateTimeOffset At { get; private init; } = at;
}
