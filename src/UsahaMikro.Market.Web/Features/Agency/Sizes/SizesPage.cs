using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Agency.Basket;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Agency.Sizes;

public sealed record SizesForm
{
    [ModelBinder(Name = "produk")]
    public string? Code { get; init; }

    /// <summary>Pieces by variant; an empty one is none.</summary>
    public Dictionary<Guid, int?> Sizes { get; init; } = [];

    [ModelBinder(Name = "tanggal"), Display(Name = "Dibutuhkan tanggal")]
    public DateOnly? WantedOn { get; init; }

    [ModelBinder(Name = "catatan"), StringLength(500), Display(Name = "Catatan untuk penjual")]
    public string? Note { get; init; }

    /// <summary>The same table in an address, to see what it comes to.</summary>
    public string Query => QueryString.Create([
        new("produk", Code), new("tanggal", $"{WantedOn:yyyy-MM-dd}"), new("catatan", Note),
        .. Sizes.Select(one => KeyValuePair.Create($"Sizes[{one.Key}]", (string?)$"{one.Value}")),
    ]).Value ?? "";

    public AddSizesCommand ToCommand() => new(
        Code!.ToUpperInvariant(), Sizes.Where(one => one.Value is not null).ToDictionary(one => one.Key, one => one.Value!.Value), WantedOn, Note ?? "");
}

public sealed record SizeRow(string Field, string Name, string Supply, string Quantity, string UnitPrice, string Amount);

public sealed record SizesPage(
    string Product, string ProductUrl, string Code, string Unit, string Rule, IReadOnlyList<SizeRow> Rows, string? Pieces, string? Total, string WantedOn,
    string Earliest, string EarliestWords, string? Note)
{
    public static SizesPage From(ProductFacts facts, SizesForm form, DateOnly today)
    {
        var all = form.Sizes.Values.Sum(one => (long)PiecesOf(one));
        var rows = facts.Variants.Select(variant => (Variant: variant, Quantity: PiecesOf(form.Sizes.GetValueOrDefault(variant.Id)))).ToList();
        var priced = rows.ConvertAll(row => (row.Variant, row.Quantity, Price: row.Variant.Prices.PriceAt(facts.CountsTogether ? all : row.Quantity)));
        var (earliest, usual) = (facts.Seller.EarliestDay(facts.LeadTimeDays, today), facts.Seller.EarliestDay(Math.Max(1, facts.LeadTimeDays), today));
        return new SizesPage(
            facts.Name, Cards.ProductUrl(facts.Slug, facts.Code), facts.Code, facts.Unit,
            facts.CountsTogether
                ? $"Jenjang harga dan pesanan paling sedikit {Formats.Quantity(facts.MinimumOrder, facts.Unit)} dihitung dari semua ukuran bersama."
                : $"Setiap ukuran dipesan paling sedikit {Formats.Quantity(facts.MinimumOrder, facts.Unit)}, dengan jenjang harganya sendiri.",
            [.. priced.Select(row => new SizeRow(
                $"Sizes[{row.Variant.Id}]", row.Variant.Name, BasketPage.SupplyOf(row.Variant.Supply, facts.Unit), form.Sizes.GetValueOrDefault(row.Variant.Id) is { } typed and not 0 ? Formats.Number(typed) : "",
                row.Price.ToString(), row.Quantity == 0 ? "" : (row.Price * row.Quantity).ToString()))],
            all == 0 ? null : Formats.Quantity(all, facts.Unit), all == 0 ? null : priced.Sum(row => row.Price * row.Quantity).ToString(),
            Formats.IsoDate(form.WantedOn ?? usual), Formats.IsoDate(earliest), Formats.Date(earliest), form.Note);
    }

    /// <summary>What is no possible number of pieces adds nothing to the sum; the field says so when it is sent.</summary>
    private static int PiecesOf(int? typed) => typed is > 0 and <= AddToBasket.MostPieces ? typed.Value : 0;
}
