using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Curation;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Readiness;

public class ReadinessPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Pottery = "23932";

    [Fact]
    public async Task A_seller_reads_each_gap_of_a_product_with_the_page_that_mends_it_and_is_ready_once_all_are_mended()
    {
        var (shop, listing, seller) = await AlmostAsync(app, "Gerabah Siap");
        var url = $"/usaha/kesiapan/{listing.Code}";
        var page = await seller.PageAsync(url);
        var gaps = page.QuerySelector("section[aria-label='Siap e-Katalog']")!.QuerySelectorAll("li a[class*=btn], li a[btn], li a.btn").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal([$"/usaha/produk/{listing.Code}/ubah"], gaps);
        Assert.Contains("Hampir siap", await seller.TextAsync("/usaha"), StringComparison.Ordinal);

        await KbkiAsync(app, listing);
        Assert.Contains("Siap, semua terpenuhi", await seller.TextAsync(url), StringComparison.Ordinal);
        Assert.Contains("1 dari 1 produk siap", await seller.TextAsync("/usaha/kesiapan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Dinas_filters_by_readiness_reads_it_per_seller_and_takes_the_ready_products_as_a_file()
    {
        var (near, _, _) = await AlmostAsync(app, "Gerabah Hampir");
        var (ready, done, _) = await AlmostAsync(app, "Gerabah Jadi");
        await KbkiAsync(app, done);
        using var officer = await app.AsAsync(Role.DinasOfficer);
        var list = await officer.TextAsync("/dinas/pelaku-usaha?kesiapan=Catalogue-Near");
        Assert.Contains(near.Name, list, StringComparison.Ordinal);
        Assert.DoesNotContain(ready.Name, list, StringComparison.Ordinal);
        Assert.Contains("KBKI", await officer.TextAsync($"/dinas/pelaku-usaha/{near.Slug}"), StringComparison.Ordinal);

        using var file = await officer.GetAsync("/dinas/kesiapan/e-katalog.csv");
        var text = await file.Content.ReadAsStringAsync();
        Assert.Contains(done.Code, text, StringComparison.Ordinal);
        Assert.DoesNotContain(near.Name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variant_that_is_no_longer_sold_is_not_asked_for_stock()
    {
        var (_, listing, seller) = await AlmostAsync(app, "Gerabah Varian");
        await KbkiAsync(app, listing);
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(one => one.Variants).SingleAsync(one => one.Id == listing.Id);
            var empty = product.Extend("Kendi kecil", new Rupiah(9_000), app.Clock.Now);
            Assert.True(product.StopVariant(empty.Value.Id, "Tidak dibuat lagi", Actor.System("uji"), app.Clock.Now).IsSuccess);
        });
        Assert.Contains("Siap, semua terpenuhi", await seller.TextAsync($"/usaha/kesiapan/{listing.Code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_profile_decides_how_many_photos_are_enough()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        var (_, listing, seller) = await AlmostAsync(serang, "Gerabah Foto");
        await KbkiAsync(serang, listing);
        await serang.SetAsync(ParameterKeys.CataloguePhotos, serang.Today().AddDays(1), ("Form.Number", "3"));
        Assert.Contains("1 dari 1 produk siap", await seller.TextAsync("/usaha/kesiapan"), StringComparison.Ordinal);
        serang.Clock.Pass(TimeSpan.FromDays(1));
        using var later = await serang.SignedInAsync((await serang.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, listing.SellerId, listing.SellerName))).Email);
        Assert.Contains("2 dari paling sedikit 3", await later.TextAsync($"/usaha/kesiapan/{listing.Code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_product_is_not_there()
    {
        var (_, listing, _) = await AlmostAsync(app, "Gerabah Orang");
        var (_, _, other) = await AlmostAsync(app, "Gerabah Kita");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/usaha/kesiapan/{listing.Code}")).StatusCode);
    }

    [Fact]
    public async Task A_mentor_reads_it_for_the_sellers_they_registered_only()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        await app.DraftAsync(await app.MentoredAsync(neneng.Id, "Keripik Siap"), "Keripik pisang raja");
        using var mentor = await app.SignedInAsync(neneng.Email);
        Assert.Contains("Keripik pisang raja", await mentor.TextAsync("/pendampingan/kesiapan"), StringComparison.Ordinal);
        using var other = await app.AsAsync(Role.Mentor);
        Assert.DoesNotContain("Keripik pisang raja", await other.TextAsync("/pendampingan/kesiapan"), StringComparison.Ordinal);
    }

    /// <summary>A shop with one listed product that lacks only its KBKI.</summary>
    private static async Task<((Guid Id, string Slug, string Name) Shop, Listing Listing, Browser Seller)> AlmostAsync(MarketApp market, string name)
    {
        var shop = await market.ShopAsync(name, kbli: Pottery);
        await market.WriteAsync(async db => (await db.Set<Seller>().Include(seller => seller.Private).SingleAsync(seller => seller.Id == shop.Id)).Keep(
            new PrivateFacts(Guid.CreateVersion7(), null, "", "", new Sealed("c", $"h-{name}", "1234"), "BRI", new Sealed("c", "h", "5678"), "Sarnah")));
        var listing = await market.ListedAsync($"Kendi {name}", from: shop, category: "gerabah");
        await market.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(one => one.Pictures).Include(one => one.Variants).SingleAsync(one => one.Id == listing.Id);
            AddPictures(product);
            product.Amend(product.Current() with { Kbli = Pottery, Specification = [new("Tinggi", "30 cm")] });
        });
        await market.ClearAsync(listing.Id);
        var (_, email) = await market.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        return (shop, listing, await market.SignedInAsync(email));
    }

    private static void AddPictures(Product product)
    {
        foreach (var _ in Enumerable.Range(0, 2)) Assert.True(product.AddPicture(CurationSamples.Picture with { Id = Guid.CreateVersion7() }).IsSuccess);
    }

    private static async Task KbkiAsync(MarketApp market, Listing listing)
    {
        await market.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(one => one.Pictures).Include(one => one.Variants).SingleAsync(one => one.Id == listing.Id);
            product.Amend(product.Current() with { Kbki = "3722100" });
        });
        await market.ClearAsync(listing.Id);
    }
}
