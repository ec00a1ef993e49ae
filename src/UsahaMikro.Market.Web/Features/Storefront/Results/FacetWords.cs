using System.Globalization;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>How facets and their values are called on screen.</summary>
public sealed class FacetWords(
    IReadOnlyList<CategoryName> categories, IReadOnlyList<OccasionTile> occasions, Func<string, string> kecamatanName, Texts t)
{
    public string Title(string facet) => t[facet switch
    {
        Facets.Category => "Kategori",
        Facets.Price => "Harga satuan",
        Facets.Kecamatan => "Kecamatan",
        Facets.Mark => "Tanda produk",
        Facets.Stock => "Ketersediaan",
        Facets.LeadTime => "Waktu siap",
        Facets.Minimum => "Pesanan minimum",
        Facets.Scale => "Skala penjual",
        _ => "Keperluan",
    }];

    public string Value(string facet, string value) => facet switch
    {
        Facets.Category => t[categories.FirstOrDefault(category => category.Slug == value)?.Name ?? value],
        Facets.Price => Price(value),
        Facets.Kecamatan => kecamatanName(value),
        Facets.Mark => Mark(value),
        Facets.Stock => t["Tersedia sekarang"],
        Facets.LeadTime => value == "0" ? t["Siap hari itu juga"] : t["Paling lama {0} hari", value],
        Facets.Minimum => value == "1" ? t["Boleh satu"] : t["Paling banyak {0}", value],
        Facets.Scale => t["Usaha " + value],
        _ => t[occasions.FirstOrDefault(one => one.Slug == value)?.Name ?? value],
    };

    /// <summary>Where a value stands among its neighbours: numbers by size, all else by count.</summary>
    public static long Order(string facet, FacetCount value) =>
        facet is Facets.Price or Facets.LeadTime or Facets.Minimum ? LowerEnd(value.Value) : -value.Count;

    private string Price(string band)
    {
        var dash = band.IndexOf('-', StringComparison.Ordinal);
        var from = LowerEnd(band);
        if (dash < 0 || !long.TryParse(band.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to)) return t["mulai {0}", Formats.Rupiah(from)];
        return from == 0 ? t["di bawah {0}", Formats.Rupiah(to)] : $"{Formats.Rupiah(from)} – {Formats.Rupiah(to)}";
    }

    private string Mark(string code) => t[code switch
    {
        "unggulan" => "Produk unggulan",
        "lokal" => "Buatan daerah ini",
        "pdn" => "Produk dalam negeri (PDN)",
        "halal" => "Halal",
        "pirt" => "PIRT",
        "sni" => "SNI",
        _ => code,
    }];

    private static long LowerEnd(string value)
    {
        var dash = value.IndexOf('-', StringComparison.Ordinal);
        return long.TryParse(dash < 0 ? value : value[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
