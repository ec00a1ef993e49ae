using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Variants;

public sealed record StockForm
{
    [Required, Range(0, 10_000_000), Display(Name = "Jumlah di rak sekarang")]
    public int? OnHand { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    public int Seen { get; init; }

    public Guid? PlaceId { get; init; }

    public StockCount ToCount(Guid variantId, Guid placeId) => new(variantId, placeId, Seen, OnHand!.Value, Reason!);
}

public sealed record WarningForm
{
    [Range(0, 1_000_000), Display(Name = "Ingatkan bila tersisa")]
    public int? Threshold { get; init; }
}

public sealed record ShiftForm
{
    [Required, Display(Name = "Dari")]
    public Guid? FromId { get; init; }

    [Required, Display(Name = "Ke")]
    public Guid? ToId { get; init; }

    [Required, Range(1, 10_000_000), Display(Name = "Jumlah")]
    public int? Quantity { get; init; }

    [Required, StringLength(500), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    /// <summary>What the page said lay at each place.</summary>
    public Dictionary<Guid, int> Seen { get; init; } = [];

    public StockShift ToShift(Guid variantId) => new(variantId, FromId!.Value, ToId!.Value, Seen.GetValueOrDefault(FromId.Value), Quantity!.Value, Reason!);
}

/// <summary>One shelf about to be counted, and when to be reminded of it.</summary>
public sealed record StockPage(
    string Product, string ProductUrl, string Variant, string Unit, string Url, Guid PlaceId, string Place, IReadOnlyList<Tab> Places, int OnHand, string There, int? WarnAt)
{
    /// <summary>Null when there is no such variant or place, or when the capacity of a day limits it.</summary>
    public static StockPage? From(OwnProductFacts product, Guid variantId, IReadOnlyList<StockPlace> places, Guid? placeId)
    {
        if (product.Variants.SingleOrDefault(variant => variant.Id == variantId) is not { Supply: { Mode: SupplyMode.Stock } } found) return null;
        if (places.FirstOrDefault(place => placeId is null || place.Id == placeId) is not { } chosen) return null;

        var level = found.Places.FirstOrDefault(place => place.PlaceId == chosen.Id);
        var url = $"/usaha/produk/{product.Code}/varian/{variantId:N}";
        var (hand, reserved) = (level?.OnHand ?? 0, level?.Reserved ?? 0);
        return new StockPage(
            product.Name, $"/usaha/produk/{product.Code}", found.Name, product.Unit, url, chosen.Id, chosen.Name,
            places.Count < 2 ? [] : [.. places.Select(place => new Tab(place.Name, $"{url}/stok?lokasi={place.Id:N}", place == chosen))],
            hand, $"Tercatat {Formats.Quantity(hand, product.Unit)}" + (reserved > 0 ? $", {Formats.Number(reserved)} di antaranya sudah dipesan." : "."), found.WarnAt);
    }
}

/// <summary>Goods about to be carried from one place to another.</summary>
public sealed record ShiftPage(
    string Product, string ProductUrl, string Variant, string Unit, string Url, IReadOnlyList<SelectListItem> From, IReadOnlyList<SelectListItem> To,
    IReadOnlyList<(string Field, int OnHand)> Seen)
{
    public static ShiftPage? Of(OwnProductFacts product, Guid variantId, IReadOnlyList<StockPlace> places)
    {
        if (product.Variants.SingleOrDefault(variant => variant.Id == variantId) is not { Supply: { Mode: SupplyMode.Stock } } found) return null;
        return new ShiftPage(
            product.Name, $"/usaha/produk/{product.Code}", found.Name, product.Unit, $"/usaha/produk/{product.Code}/varian/{variantId:N}/pemindahan",
            [.. found.Places.Select(level => new SelectListItem($"{level.Place} (bisa dipindahkan {Formats.Quantity(level.Available, product.Unit)})", level.PlaceId.ToString()))],
            [.. places.Select(place => new SelectListItem(place.Name, place.Id.ToString()))],
            [.. found.Places.Select(level => ($"{nameof(ShiftForm.Seen)}[{level.PlaceId}]", level.OnHand))]);
    }
}
