using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A cooperative that says a member made its goods names the member, and that one is in its list today (SRG 3(1)).</summary>
internal static class MakerRule
{
    /// <summary>Null when the word about the maker may stand.</summary>
    public static Error? Problem(SellerCard seller, Maker stated, Guid? member) => seller.MakerOf(stated, member) == stated ? null
        : member is null ? CatalogErrors.MemberMissing : CatalogErrors.MemberUnknown;
}
