using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Variants;

public sealed record PriceForm
{
    [Required, Range(1, ProductLimits.Price), Display(Name = "Harga baru")]
    public long? Price { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    public long Version { get; init; }
}

public sealed record StockForm
{
    [Required, Range(0, ProductLimits.Supply), Display(Name = "Jumlah di rak sekarang")]
    public int? OnHand { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    public int Seen { get; init; }
}

public sealed record CapacityForm
{
    [Required, Range(0, ProductLimits.Supply), Display(Name = "Kesanggupan sehari")]
    public int? DailyCapacity { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }
}

/// <summary>One variant about to be changed, with what it is now.</summary>
public sealed record VariantPage(
    string Product, string ProductUrl, string Variant, string Unit, string Price, long PriceNow, string Supply, int OnHand, int DailyCapacity, long Version, string Url)
{
    public static VariantPage? From(OwnProductFacts product, Guid variantId) =>
        product.Variants.SingleOrDefault(variant => variant.Id == variantId) is not { } found ? null : new VariantPage(
            product.Name, $"/usaha/produk/{product.Code}", found.Name, product.Unit, Formats.Rupiah(found.Price.Amount), found.Price.Amount,
            found.Supply is { Mode: SupplyMode.Stock } level ? Formats.Quantity(level.OnHand, product.Unit) : "",
            found.Supply?.OnHand ?? 0, found.Supply?.DailyCapacity ?? 0, product.Version, $"/usaha/produk/{product.Code}/varian/{variantId:N}");
}
