using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;
using Badge = UsahaMikro.Market.Web.Ui.Parts.Badge;

namespace UsahaMikro.Market.Web.Features.Storefront.Compare;

/// <summary>One fact of every product; marked when they differ in it.</summary>
public sealed record CompareRow(string Title, IReadOnlyList<CompareCell> Cells)
{
    public bool Differs => Cells.Select(cell => cell.Key).Distinct().Count() > 1;
}

public sealed record CompareCell(IReadOnlyList<string> Lines, IReadOnlyList<Badge> Badges)
{
    public string Key => string.Join('\n', Lines.Concat(Badges.Select(badge => badge.Text)));
}

/// <param name="Missing">How many of those asked for are not in the market now.</param>
public sealed record ComparePage(
    IReadOnlyList<ProductCard> Products, IReadOnlyList<CompareRow> Rows, int Missing, bool OnlyDifferent, string ToggleUrl, string RemoveUrl, string? Problem)
{
    public static string AddressOf(IEnumerable<string> codes) => string.Join('&', codes.Select(code => "p=" + code)) is { Length: > 0 } query ? "/bandingkan?" + query : "/bandingkan";

    public static ComparePage From(
        IReadOnlyList<ComparedProduct> found, IReadOnlyList<string> asked, bool onlyDifferent, string? problem, Texts t, Yardstick? yardstick)
    {
        IReadOnlyList<CompareRow> rows =
        [
            Row(t["Harga"], found, one => [$"{Formats.Rupiah(one.Card.Price.Amount)} / {one.Card.Unit}", .. Ladder(one, t)]),
            Row(t["Pesanan minimum"], found, one => [Formats.Quantity(one.Card.MinimumOrder, one.Card.Unit)]),
            Row(t["Waktu siap"], found, one => [Cards.LeadTime(one.Card.LeadTimeDays, one.Card.Fulfilment, t)]),
            Row(t["Ketersediaan"], found, one => Supply(one, t)),
            Row(t["Penjual"], found, one => [one.Card.SellerName]),
            Row(t["Kecamatan"], found, one => [one.Card.Kecamatan]),
            Row(t["Skala penjual"], found, one => [t[one.Seller.LegalForm is LegalForm.Koperasi ? "Koperasi" : "Usaha " + one.Seller.Scale.ToString().ToLowerInvariant()]]),
            Row(t["PDN / TKDN"], found, one => [t[one.Card.Facts.IsPdn ? "Produk dalam negeri (PDN)" : "Bukan PDN"], one.Card.Facts.Tkdn is { } percent ? $"TKDN {percent}%" : t["TKDN belum ada"]]),
            new CompareRow(t["Tanda dan izin"], [.. found.Select(one => new CompareCell(one.Card.Badges.Count == 0 ? ["–"] : [], [.. one.Card.Badges.Select(badge => Cards.Of(badge, t))]))]),
            .. yardstick is null ? Array.Empty<CompareRow>() :
                [new CompareRow(t["Rasio belanja lokal"], [.. found.Select(one => new CompareCell([], [Cards.RatioOf(one.Card.Facts, t, yardstick)!]))])],
        ];
        var address = AddressOf(found.Select(one => one.Card.Code));
        return new ComparePage(
            [.. found.Select(one => Cards.Of(one.Card, t, null))], onlyDifferent ? [.. rows.Where(row => row.Differs)] : rows, asked.Count - found.Count,
            onlyDifferent, onlyDifferent ? address : address + "&beda=1", address.Replace("/bandingkan", "/bandingkan/hapus", StringComparison.Ordinal), problem);
    }

    private static CompareRow Row(string title, IReadOnlyList<ComparedProduct> found, Func<ComparedProduct, IReadOnlyList<string>> lines) =>
        new(title, [.. found.Select(one => new CompareCell(lines(one), []))]);

    /// <summary>Steps of what has one choice only; with several the page of the product tells.</summary>
    private static IEnumerable<string> Ladder(ComparedProduct one, Texts t) => one.Variants is [var variant]
        ? variant.Prices.RangesFrom(one.Card.MinimumOrder).Skip(1).Select(range => $"{Cards.Pieces(range, one.Card.Unit, t)}: {Formats.Rupiah(range.Price.Amount)}")
        : [t["{0} pilihan", one.Variants.Count]];

    private static IReadOnlyList<string> Supply(ComparedProduct one, Texts t)
    {
        var levels = one.Variants.Select(variant => variant.Supply).OfType<SupplyLevel>().ToList();
        if (levels.Count == 0) return [t["Stok belum dicatat"]];
        if (levels.TrueForAll(level => level.Mode is SupplyMode.DailyCapacity))
            return [levels.Max(level => level.DailyCapacity) is > 0 and var most ? t["Sanggup {0} sehari", Formats.Quantity(most, one.Card.Unit)] : t["Sedang tidak menerima pesanan"]];
        return [levels.Sum(level => level.Available) is > 0 and var left ? t["Stok {0}", Formats.Quantity(left, one.Card.Unit)] : t["Stok habis"]];
    }
}
