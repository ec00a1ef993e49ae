using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>The form with what it offers to choose from.</summary>
/// <param name="Members">Of the cooperative; null for other sellers.</param>
/// <param name="Notice">What saving will do to a product that stands in the market; empty for a draft.</param>
public sealed record ProductFormPage(
    ProductForm Form, IReadOnlyList<SelectListItem> Categories, IReadOnlyList<SelectListItem> Trades, IReadOnlyList<Choice> Papers,
    IReadOnlyList<Choice> Occasions, IReadOnlyList<SelectListItem>? Members, string Title, string Url, string BackUrl, string Notice, bool IsNew)
{
    public IReadOnlyCollection<string> ChosenPapers => [.. Form.Papers.Select(paper => paper.ToString())];

    public static ProductFormPage From(ProductForm form, ProductChoices choices, OwnProductFacts? known) => new(
        form,
        [.. choices.Categories.Select(one => new SelectListItem(one.Name, one.Slug))],
        [.. choices.Trades.Select(one => new SelectListItem(one.Name, one.Code))],
        [.. choices.Papers.Select(one => new Choice(
            one.Id.ToString(), one.Kind.Label(), one.Number + (one.Through is { } through ? $" · sampai {Formats.Date(through)}" : "")))],
        [.. choices.Occasions.Select(one => new Choice(one.Key, one.Value))],
        choices.Members?.Select(one => new SelectListItem(one.Name, one.Id.ToString())).ToList(),
        known is null ? "Produk baru" : $"Ubah {known.Name}",
        known is null ? "/usaha/produk" : $"/usaha/produk/{known.Code}/ubah",
        known is null ? "/usaha/produk" : $"/usaha/produk/{known.Code}",
        known is { IsCleared: true } ? "Pasar tetap menampilkan yang sudah lolos kurasi sampai perubahan kata, bahan, klaim, atau foto dilihat kurator. Waktu siap, pesanan paling sedikit, berat, dan ukuran langsung berlaku." : "",
        known is null);
}
