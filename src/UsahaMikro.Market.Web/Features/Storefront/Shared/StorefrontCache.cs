using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Names under which public pages are kept, and which of them a change takes out.</summary>
public static class StorefrontCache
{
    public const string Policy = "storefront";
    public const string Catalogue = "katalog";

    // Bounds what no event tells: a certificate that ran out at midnight.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static string Product(Guid id) => $"produk:{id:N}";

    public static string Variant(Guid id) => $"varian:{id:N}";

    public static string Seller(Guid id) => $"penjual:{id:N}";

    public static IEnumerable<string> TagsOf(IDomainEvent happened) => happened switch
    {
        ProductChanged product => [Catalogue, Product(product.ProductId)],
        SellerChanged seller => [Catalogue, Seller(seller.SellerId)],
        SupplyLevelChanged level => [Variant(level.VariantId)],
        _ => [],
    };

    internal static void AddTo(OutputCacheOptions options, bool isOn)
    {
        options.SizeLimit = 64 * 1024 * 1024;
        options.MaximumBodySize = 512 * 1024;
        options.AddPolicy(Policy, policy =>
        {
            if (!isOn) policy.NoCache();
            else policy.Expire(Longest).SetVaryByQuery("urut", "sesudah", "kecamatan", PlaceChoice.Name, "bentuk", "harga").VaryByValue(Language);
        });
    }

    private static KeyValuePair<string, string> Language(HttpContext context) =>
        KeyValuePair.Create("bahasa", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
