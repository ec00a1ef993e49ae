using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.BackOffice.Readiness;

/// <summary>The products that are ready, for whoever brings them into the e-katalog or to a retail partner (SRG 10(1).b, SRG 10(1).f).</summary>
[Area("BackOffice"), Route("dinas/kesiapan"), Authorize(Policies.BackOffice)]
public sealed class ReadinessController(ReadinessQuery readiness, IAreaBook areas) : Controller
{
    private static readonly object?[] Heading =
    [
        "usaha", "nib", "kecamatan", "kode_produk", "produk", "kategori", "kbli", "kbki", "pdn", "tkdn", "harga_mulai", "satuan", "pesanan_minimum", "waktu_siap_hari",
        "stok_atau_kapasitas", "halal", "masa_simpan_hari", "berat_gram", "ukuran", "foto", "alamat_halaman",
    ];

    [HttpGet("e-katalog.csv", Name = "CatalogueReadyFile")]
    public Task<IActionResult> Catalogue(CancellationToken cancellationToken) => FileAsync(ReadinessGoal.Catalogue, "siap-e-katalog.csv", cancellationToken);

    [HttpGet("ritel.csv", Name = "RetailReadyFile")]
    public Task<IActionResult> Retail(CancellationToken cancellationToken) => FileAsync(ReadinessGoal.Retail, "siap-ritel.csv", cancellationToken);

    private async Task<IActionResult> FileAsync(ReadinessGoal goal, string name, CancellationToken cancellationToken)
    {
        var rows = from seller in await readiness.AllAsync(cancellationToken)
                   from product in seller.Products
                   where product.Of(goal).Level is ReadinessLevel.Ready
                   orderby seller.Seller.Name, product.Product.Name
                   select RowOf(seller, product);
        return File(CsvTable.Write([Heading, .. rows]), CsvTable.ContentType, name);
    }

    private object?[] RowOf(SellerReadiness seller, ProductReadiness one)
    {
        var (product, facts, terms) = (one.Product, one.Product.Facts, one.Product.Terms);
        return
        [
            seller.Seller.Name, seller.Seller.Nib, areas.KecamatanName(seller.Seller.KecamatanCode), product.Code, facts.Name, product.CategoryName, facts.Kbli, facts.Kbki,
            facts.IsPdn ? "ya" : "tidak", facts.Tkdn, product.Variants.Min(variant => variant.Price).Amount, facts.Unit, terms.MinimumOrder, terms.LeadTimeDays,
            one.Supply.Sum(level => level.Mode is SupplyMode.Stock ? level.Available : level.DailyCapacity),
            facts.Halal switch { HalalClaim.Certified => "halal", HalalClaim.NotHalal => "tidak halal", _ => "" },
            facts.ShelfLifeDays, terms.WeightGrams, terms.Size, facts.Pictures.Count, Cards.ProductUrl(product.Slug, product.Code),
        ];
    }
}
