using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

public sealed record SheetVariant(Guid Id, string Name, Rupiah Price, IReadOnlyList<PriceStep> Steps);

/// <summary>All a seller has said of a product, and what the licence gate finds wanting of it.</summary>
/// <param name="Facts">The seller's latest words; the market may still show the cleared ones.</param>
/// <param name="IsListed">Stands in the market today, held back by nothing.</param>
/// <param name="HasChanges">Facts were changed since the clearance; the market shows the cleared ones.</param>
public sealed record ProductSheet(
    Guid ProductId, string Code, string Slug, Guid SellerId, string CategoryName, bool IsFood, JudgedFacts Facts, ProductTerms Terms, Fulfilment Fulfilment,
    bool IsCleared, bool IsListed, bool HasChanges, IReadOnlyList<SheetVariant> Variants, IReadOnlyList<MissingLicence> Missing)
{
    public string Name => Facts.Name;
}

/// <summary>The goods of sellers, drafts included, for those who look what they still need.</summary>
public interface IGoodsDesk
{
    /// <summary>Every product of these sellers that was not thrown away, by name.</summary>
    Task<IReadOnlyList<ProductSheet>> SheetsAsync(IReadOnlyCollection<SellerCard> sellers, CancellationToken cancellationToken);
}
