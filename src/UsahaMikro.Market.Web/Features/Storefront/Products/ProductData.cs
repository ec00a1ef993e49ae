using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui.Parts;
using static UsahaMikro.Market.Web.Features.Storefront.Shared.StructuredData;

namespace UsahaMikro.Market.Web.Features.Storefront.Products;

/// <summary>A product as search engines read it: Product, Offer, Organization, BreadcrumbList.</summary>
internal static class ProductData
{
    public static string Of(ProductFacts facts, string path, IReadOnlyList<Crumb> crumbs, SiteUrls urls) =>
        Graph(Product(facts, path, urls), CrumbList(crumbs, path, urls));

    private static Dictionary<string, object> Product(ProductFacts facts, string path, SiteUrls urls) => Thing(
        "Product",
        ("@id", urls.Of(path)),
        ("name", facts.Name),
        ("description", facts.Description),
        ("sku", facts.Code),
        ("category", facts.Category.Name),
        ("image", facts.Pictures.Count == 0 ? null : facts.Pictures.Select(picture => urls.Of(Cards.PictureUrl(picture.Large))).ToArray()),
        ("offers", facts.Variants.Select(variant => Offer(variant, facts, path, urls)).ToArray()));

    private static Dictionary<string, object> Offer(ShownVariant variant, ProductFacts facts, string path, SiteUrls urls) => Thing(
        "Offer",
        ("url", urls.Of(path)),
        ("sku", variant.Sku),
        ("price", variant.Prices[0].Price.Amount),
        ("priceCurrency", "IDR"),
        ("availability", "https://schema.org/" + Availability(variant, facts)),
        ("eligibleQuantity", Thing("QuantitativeValue", ("minValue", facts.MinimumOrder), ("unitText", facts.Unit))),
        ("seller", Thing(
            "Organization", ("name", facts.Seller.Name), ("url", urls.Of($"/usaha-mikro/{facts.Seller.Slug}")),
            ("address", Thing("PostalAddress", ("addressLocality", facts.SellerKecamatan), ("addressCountry", "ID"))))));

    private static string Availability(ShownVariant variant, ProductFacts facts) => (facts.Fulfilment, variant.Supply) switch
    {
        (Fulfilment.Stock, { Mode: SupplyMode.Stock, Available: > 0 }) => "InStock",
        (not Fulfilment.Stock, { DailyCapacity: > 0 }) => "MadeToOrder",
        _ => "OutOfStock",
    };
}
