using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

/// <summary>A listed product with its owner at a browser.</summary>
internal static class OwnGoods
{
    public static string OwnUrl(this Listing listing) => $"/usaha/produk/{listing.Code}";

    public static string VariantUrl(this Listing listing) => $"{listing.OwnUrl()}/varian/{listing.VariantId:N}";

    public static async Task<(Listing Listed, Browser Browser)> OwnedAsync(this MarketApp app, string name, int stock = 10)
    {
        var seller = await app.ShopAsync("Dapur " + name);
        return (await app.ListedAsync(name, stock: stock, from: seller), await app.OwnerAsync(seller.Id));
    }

    public static async Task<Browser> OwnerAsync(this MarketApp app, Guid sellerId)
    {
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, sellerId, "Dapur"));
        return await app.SignedInAsync(email);
    }
}
