using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

public sealed record ReviewPrice(string Variant, Rupiah Price);

/// <summary>A product as it is put before a curator.</summary>
/// <param name="Facts">What is to be judged: the seller's latest words.</param>
/// <param name="Cleared">What was cleared last and stands in the market; null when nothing ever was.</param>
public sealed record ReviewSheet(
    Guid ProductId, string Code, string Slug, Guid SellerId, JudgedFacts Facts, JudgedFacts? Cleared, bool IsUnderReview, bool IsFeatured,
    IReadOnlyList<ReviewPrice> Prices, IReadOnlyList<MenuGroup> Menu);

/// <summary>How far a product has come with the curators, in one line.</summary>
/// <param name="HasChanges">Cleared once, and facts were changed since that wait for a look.</param>
public sealed record ReviewLine(
    Guid ProductId, string Code, string Name, Guid SellerId, bool IsUnderReview, bool IsCleared, bool HasChanges, bool IsListed);

/// <summary>Whether a cleared product stands in the market now, and what keeps it out.</summary>
public sealed record Clearance(bool IsListed, string Hindrance);

/// <summary>How Curation hands a product in, clears it or gives it back. All but the reading runs inside the caller's transaction.</summary>
public interface IReviewDesk
{
    /// <summary>Null when there is no such product.</summary>
    Task<ReviewSheet?> FindAsync(Guid productId, CancellationToken cancellationToken);

    Task<ReviewSheet?> FindOwnAsync(string code, Guid sellerId, CancellationToken cancellationToken);

    /// <summary>Every product of these sellers that was not thrown away, by name.</summary>
    Task<IReadOnlyList<ReviewLine>> OfSellersAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken);

    /// <summary>Freezes the facts until the decision.</summary>
    /// <returns>NotFound; Conflict when it is under review already or nothing new is to be judged.</returns>
    Task<Result<ReviewSheet>> HandInAsync(string code, Guid sellerId, CancellationToken cancellationToken);

    /// <summary>The judged facts become the ones the market shows; a draft with its licences in order is listed at once.</summary>
    /// <param name="fingerprint">Of the facts that were judged; Conflict when the product has others by now.</param>
    Task<Result<Clearance>> ClearAsync(Guid productId, string fingerprint, Actor by, CancellationToken cancellationToken);

    /// <summary>Lets the seller change it again; what the market shows stays.</summary>
    Task<Result> GiveBackAsync(Guid productId, CancellationToken cancellationToken);

    /// <summary>Grants or takes the label Produk Unggulan Daerah (BGR 8(3), BKS 19(3)).</summary>
    Task<Result> LabelAsync(Guid productId, bool isFeatured, CancellationToken cancellationToken);
}
