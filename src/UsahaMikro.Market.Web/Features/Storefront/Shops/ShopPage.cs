using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Results;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shelves;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Shops;

/// <summary>The shop of one seller.</summary>
public sealed record ShopPage(
    string Name, string Slug, string Path, string Story, string Place, IReadOnlyList<Crumb> Crumbs, IReadOnlyList<Ui.Parts.Badge> Badges,
    IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<(string Kecamatan, string Price)> DeliveryRates, string Count, SortMenu Sort,
    CardList List, ScopedSearch Scope, string JsonLd, string? Holiday)
{
    public static ShopPage From(ShopFacts facts, string? sort, Func<string, string> kecamatanName, string daerah, Texts t, SiteUrls urls, Yardstick? yardstick, DateOnly today)
    {
        var seller = facts.Seller;
        var path = $"/usaha-mikro/{seller.Slug}";
        IReadOnlyList<Crumb> crumbs = [new(t["Beranda"], "/"), new(t["Pelaku usaha"], "/usaha-mikro"), new(seller.Name)];
        return new ShopPage(
            seller.Name, seller.Slug, path, seller.Story, $"{facts.Kelurahan}, {facts.Kecamatan}", crumbs, [.. facts.Badges.Select(badge => Cards.Of(badge, t))],
            [
                (t["Pemilik"], seller.OwnerName),
                (t["Skala usaha"], t[seller.LegalForm is LegalForm.Koperasi ? "Koperasi" : "Usaha " + seller.Scale.ToString().ToLowerInvariant()]),
                .. seller.GroupName.Length > 0 ? [(t[seller.GroupType is GroupType.None ? "Kelompok" : seller.GroupType.Label()], seller.GroupName)] : Array.Empty<(string, string)>(),
                .. seller.Cooperative.Length > 0 ? [(t["Anggota koperasi"], seller.Cooperative)] : Array.Empty<(string, string)>(),
                .. seller.CapacityNote.Length > 0 ? [(t["Kapasitas"], seller.CapacityNote)] : Array.Empty<(string, string)>(),
                (t["Berjualan sejak"], seller.StartedOn.Year.ToString(Formats.Indonesian)),
                (t["PPN"], t[seller.IsPkp ? "Pengusaha Kena Pajak" : "bukan PKP"]),
            ],
            [.. facts.DeliveryRates.Select(rate => (kecamatanName(rate.KecamatanCode), Formats.Rupiah(rate.Price.Amount)))],
            t["{0} produk", facts.List.Total], new SortMenu(path, sort ?? "", Sorting.Shelf, []), ShelfPage.ListOf(facts.List, path, sort, t, yardstick),
            new ScopedSearch(t["Cari di toko ini"], "", [("usaha", seller.Slug)]),
            StructuredData.Graph(
                StructuredData.Thing(
                    "Organization", ("@id", urls.Of(path)), ("name", seller.Name), ("url", urls.Of(path)), ("description", seller.Story),
                    ("address", StructuredData.Thing(
                        "PostalAddress", ("addressLocality", facts.Kecamatan), ("addressRegion", daerah), ("addressCountry", "ID")))),
                StructuredData.CrumbList(crumbs, path, urls)), Cards.HolidayOf(seller, today, t));
    }
}

public sealed record ShopRow(string Name, string Url, string Story, string Place, string Count, bool IsVerified);

/// <summary>All sellers with something to sell, by kecamatan if wanted.</summary>
public sealed record ShopsPage(IReadOnlyList<ShopRow> Shops, string Count, IReadOnlyList<ShelfTab> Kecamatan, string? Next)
{
    private const int PageSize = 48;

    public static ShopsPage From(IReadOnlyList<ShopCard> shops, string? kecamatan, int before, Texts t)
    {
        // Several kecamatan elsewhere share one name: "luar Kota Serang".
        var chosenName = shops.FirstOrDefault(shop => shop.KecamatanCode == kecamatan)?.Kecamatan;
        var places = shops.GroupBy(shop => shop.Kecamatan).OrderByDescending(group => group.Count())
            .Select(group => new ShelfTab(
                group.Key, group.Key == chosenName ? "/usaha-mikro" : $"/usaha-mikro?kecamatan={group.First().KecamatanCode}",
                group.Count(), group.Key == chosenName));
        var chosen = shops.Where(shop => string.IsNullOrEmpty(kecamatan) || shop.Kecamatan == chosenName).ToList();
        var shown = chosen.Skip(before).Take(PageSize).ToList();
        return new ShopsPage(
            [.. shown.Select(shop => new ShopRow(
                shop.Name, $"/usaha-mikro/{shop.Slug}", shop.Story, shop.Kecamatan, t["{0} produk", shop.Products], shop.IsVerified))],
            t["{0} pelaku usaha", chosen.Count], [.. places],
            chosen.Count > before + PageSize
                ? $"/usaha-mikro?sesudah={before + PageSize}{(string.IsNullOrEmpty(kecamatan) ? "" : $"&kecamatan={Uri.EscapeDataString(kecamatan)}")}" : null);
    }
}
