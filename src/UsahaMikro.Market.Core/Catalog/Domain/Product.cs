using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

public enum ProductStatus { Draft, Published, Withdrawn, Discarded }

public static class ProductMoves
{
    public static readonly TransitionTable<ProductStatus> Table = new(ProductStatus.Draft, new Dictionary<ProductStatus, ProductStatus[]>
    {
        [ProductStatus.Draft] = [ProductStatus.Published, ProductStatus.Discarded],
        [ProductStatus.Published] = [ProductStatus.Withdrawn],
        [ProductStatus.Withdrawn] = [ProductStatus.Published],
        [ProductStatus.Discarded] = [],
    });
}

/// <summary>One move of a product: who, when, why. Never changed, never removed.</summary>
public sealed class ProductStep(ProductStatus status, string byName, DateTimeOffset at, string note) : IPartOf<Product>
{
    public long Id { get; private init; }
    public ProductStatus Status { get; private init; } = status;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>A good or service of one seller, in at least one variant.</summary>
public sealed partial class Product : AggregateRoot
{
    private readonly List<ProductVariant> _variants = [];
    private readonly List<ProductStep> _steps = [];

    private Product() { }

    public Guid Id { get; private init; }

    /// <summary>Human code, part of the address; stays when the name changes.</summary>
    public string Code { get; private init; } = "";

    public string Slug { get; private set; } = "";
    public Guid SellerId { get; private init; }
    public string Name { get; private set; } = "";
    public string Category { get; private set; } = "";
    public string Description { get; private set; } = "";
    public IReadOnlyList<SpecificationLine> Specification { get; private set; } = [];
    public string Composition { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public int? ShelfLifeDays { get; private set; }
    public Maker Maker { get; private set; }

    /// <summary>The member of the selling cooperative that made it, with its name as it was judged.</summary>
    public Guid? MemberId { get; private set; }

    public string MemberName { get; private set; } = "";
    public bool IsPdn { get; private set; }
    public int? Tkdn { get; private set; }
    public string Kbki { get; private set; } = "";
    public string Kbli { get; private set; } = "";
    public HalalClaim Halal { get; private set; }
    public IReadOnlyList<Guid> Papers { get; private set; } = [];
    public ProductNature Nature { get; private set; }
    public Fulfilment Fulfilment { get; private init; }
    public int LeadTimeDays { get; private set; }
    public int MinimumOrder { get; private set; }
    public int? WeightGrams { get; private set; }
    public string Size { get; private set; } = "";

    /// <summary>Price ladder and minimum count all variants ordered together.</summary>
    public bool CountsTogether { get; private set; }

    /// <summary>Own occasion slugs, separated by commas, with one before and one after; empty for those of the shelf.</summary>
    public string Occasions { get; private set; } = "";

    public ProductStatus Status { get; private set; }

    /// <summary>Its seller is suspended or gone: published, but shown to nobody. Set by what the registry tells.</summary>
    [NotAudited]
    public bool IsSellerAway { get; private set; }

    /// <summary>Produk Unggulan Daerah (BGR 8(3), BKS 19(3)); set by Curation.</summary>
    public bool IsFeatured { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }
    public IReadOnlyList<ProductVariant> Variants => _variants;
    public IReadOnlyList<ProductStep> Steps => _steps;

    public static Product Write(ProductDraft draft, string code, DateTimeOffset at)
    {
        var product = new Product
        {
            Id = Guid.CreateVersion7(at),
            Code = code,
            SellerId = draft.SellerId,
            Fulfilment = draft.Fulfilment,
            Status = ProductMoves.Table.Start,
        };
        product.Take(draft.Facts);
        product.Offer(draft.Terms);
        return product;
    }

    public ProductTerms Terms() => new()
    {
        LeadTimeDays = LeadTimeDays,
        MinimumOrder = MinimumOrder,
        WeightGrams = WeightGrams,
        Size = Size,
        CountsTogether = CountsTogether,
        Occasions = Occasions.Split(',', StringSplitOptions.RemoveEmptyEntries),
    };

    /// <summary>How it is ordered and sent from now on; orders already placed keep theirs.</summary>
    public void Offer(ProductTerms terms)
    {
        (LeadTimeDays, MinimumOrder) = (terms.LeadTimeDays, terms.MinimumOrder);
        (WeightGrams, Size, CountsTogether) = (terms.WeightGrams, terms.Size, terms.CountsTogether);
        Occasions = terms.Occasions.Count == 0 ? "" : $",{string.Join(',', terms.Occasions)},";
        Raise(new ProductChanged(Id));
    }

    public Result Publish(Actor by, DateTimeOffset at)
    {
        if (_variants.Count == 0) return CatalogErrors.NoVariant;
        if (ClearedAt is null) return CatalogErrors.NotCleared;
        var moved = MoveTo(ProductStatus.Published, by, at);
        if (moved.IsSuccess) PublishedAt ??= at;
        return moved;
    }

    public Result Withdraw(string reason, Actor by, DateTimeOffset at) =>
        string.IsNullOrWhiteSpace(reason) ? CatalogErrors.WithdrawReasonMissing : MoveTo(ProductStatus.Withdrawn, by, at, reason.Trim());

    /// <summary>Throws a draft away that never was in the market.</summary>
    public Result Discard(Actor by, DateTimeOffset at) => IsUnderReview ? CatalogErrors.UnderReview : MoveTo(ProductStatus.Discarded, by, at);

    public void Feature(bool isFeatured)
    {
        IsFeatured = isFeatured;
        Raise(new ProductChanged(Id));
    }

    private Result MoveTo(ProductStatus next, Actor by, DateTimeOffset at, string note = "")
    {
        if (!ProductMoves.Table.Allows(Status, next)) return CatalogErrors.CannotMove(Name);
        Status = next;
        _steps.Add(new ProductStep(next, by.DisplayName, at, note));
        Raise(new ProductChanged(Id));
        return Result.Ok();
    }
}
