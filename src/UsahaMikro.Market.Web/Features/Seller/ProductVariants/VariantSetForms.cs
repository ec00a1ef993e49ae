using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Seller.ProductVariants;

public sealed record VariantForm
{
    [Required, StringLength(ProductLimits.VariantName), Display(Name = "Nama varian")]
    public string? Name { get; init; }

    [Required, Range(1, ProductLimits.Price), Display(Name = "Harga satuan")]
    public long? Price { get; init; }

    [Required, Range(0, ProductLimits.Supply), Display(Name = "Stok awal, atau kesanggupan sehari")]
    public int? Opening { get; init; }

    public long Version { get; init; }

    public AddVariantCommand ToCommand(string code) => new(code, Version, new NewVariant(Name!, new Rupiah(Price!.Value), Opening!.Value));
}

public sealed record VariantNameForm
{
    [Required, StringLength(ProductLimits.VariantName), Display(Name = "Nama varian")]
    public string? Name { get; init; }

    public long Version { get; init; }
}

/// <summary>A new variant of a product that is there already.</summary>
public sealed record NewVariantPage(string Product, string Url, string BackUrl, string Unit, string OpeningLabel, long Version, IReadOnlyList<string> There)
{
    public static NewVariantPage From(OwnProductFacts facts) => new(
        facts.Name, $"/usaha/produk/{facts.Code}/varian", $"/usaha/produk/{facts.Code}", facts.Unit,
        facts.Fulfilment is Fulfilment.Stock ? "Stok awal" : "Kesanggupan sehari", facts.Version,
        [.. facts.Variants.Where(variant => !variant.IsStopped).Select(variant => variant.Name)]);
}

public sealed record VariantNamePage(string Product, string Name, string Url, string BackUrl, long Version)
{
    public static VariantNamePage? From(OwnProductFacts facts, Guid variantId) =>
        facts.Variants.SingleOrDefault(variant => variant.Id == variantId) is { } found
            ? new VariantNamePage(facts.Name, found.Name, $"/usaha/produk/{facts.Code}/varian/{variantId:N}/nama", $"/usaha/produk/{facts.Code}", facts.Version) : null;
}
