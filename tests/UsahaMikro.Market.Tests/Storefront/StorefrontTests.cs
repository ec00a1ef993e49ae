using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public class StorefrontTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_shows_price_unit_stock_badges_and_a_way_to_the_basket()
    {
        var seller = await app.ShopAsync("Dapur Lencana", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Sate bandeng lencana", price: 45_000, stock: 7, from: seller);
        var page = await PageAsync(listed.Path);

        Assert.Equal("Sate bandeng lencana", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Rp45.000", page.QuerySelector(".price.big")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stok 7 bungkus", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("button[popovertarget]"), button => button.TextContent.Contains("Halal", StringComparison.Ordinal));
        var form = page.QuerySelector("form[action='/instansi/keranjang/tambah']")!;
        Assert.NotEqual("post", form.GetAttribute("method"), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(listed.VariantId.ToString("N"), form.QuerySelector("input[name=varian]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_without_hits_offers_nothing_to_sort_and_no_empty_column()
    {
        var page = await PageAsync("/cari?q=zzzzqqqq");
        Assert.Contains("0 hasil", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#urut"));
        Assert.Null(page.QuerySelector("main .side"));
    }

    [Fact]
    public async Task A_later_page_leads_back_to_the_first()
    {
        for (var at = 0; at < 25; at++) await app.ListedAsync($"Penatu {at}", category: "penatu");
        var first = await PageAsync("/kategori/penatu?urut=nama");
        Assert.DoesNotContain("Ke awal", first.QuerySelector(".pager")!.TextContent, StringComparison.Ordinal);
        var second = await PageAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        var back = Assert.Single(second.QuerySelectorAll(".pager a"));
        Assert.Equal(("Ke awal", "/kategori/penatu?urut=nama"), (back.TextContent, back.GetAttribute("href")));
    }

    [Fact]
    public async Task An_expired_certificate_takes_its_badge_away_by_itself()
    {
        var today = new DateOnly(2026, 6, 15);
        var lasts = await app.ListedAsync("Berlaku hari ini", from: await app.ShopAsync("Pas", halalIssued: today.AddYears(-5)));
        var over = await app.ListedAsync("Lewat kemarin", from: await app.ShopAsync("Lewat", halalIssued: today.AddYears(-5).AddDays(-1)));
        Assert.True(HasHalal(await PageAsync(lasts.Path)));
        Assert.False(HasHalal(await PageAsync(over.Path)));
    }

    [Fact]
    public async Task An_old_name_in_the_address_leads_on_to_the_new_one()
    {
        var listed = await app.ListedAsync("Emping melinjo");
        var answer = await Client().GetAsync($"/produk/nama-lama-{listed.Code.ToLowerInvariant()}?x=1", Stop);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(listed.Path + "?x=1", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_not_published_is_not_there()
    {
        var draft = await app.ListedAsync("Draf saja", publish: false);
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync(draft.Path, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync($"/usaha-mikro/{draft.SellerSlug}", Stop)).StatusCode);
        var listed = await app.ListedAsync("Tayang dulu");
        await app.WithdrawnAsync(listed);
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync(listed.Path, Stop)).StatusCode);
    }

    [Fact]
    public async Task Structured_data_can_be_read_and_cannot_break_out()
    {
        var listed = await app.ListedAsync("Kue </script><b>jahat</b>", price: 12_500);
        var page = await PageAsync(listed.Path);
        Assert.DoesNotContain(page.QuerySelectorAll("main b"), bold => bold.TextContent == "jahat");
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var product = data.RootElement.GetProperty("@graph")[0];
        Assert.Equal("Product", product.GetProperty("@type").GetString());
        Assert.Equal(12_500, product.GetProperty("offers")[0].GetProperty("price").GetInt64());
        Assert.Equal("BreadcrumbList", data.RootElement.GetProperty("@graph")[1].GetProperty("@type").GetString());
    }

    [Fact]
    public async Task The_sitemap_lists_what_is_published_and_nothing_else()
    {
        var listed = await app.ListedAsync("Ada di peta");
        var draft = await app.ListedAsync("Tidak di peta", publish: false);
        var map = await Client().GetStringAsync("/sitemap.xml", Stop);
        Assert.Contains(listed.Path, map, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Code, map, StringComparison.Ordinal);
        Assert.Contains("Sitemap: http://localhost:5080/sitemap.xml", await Client().GetStringAsync("/robots.txt", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/"), InlineData("/kategori/sate-bandeng"), InlineData("/keperluan/rapat"), InlineData("/cari?q=bandeng"), InlineData("/usaha-mikro"),
    InlineData("/peraturan"), InlineData("/peraturan/SRG"), InlineData("/peraturan?q=halal"), InlineData("/istilah"), InlineData("/kamus-data"), InlineData("/tentang/kurasi")]
    public async Task Public_pages_set_no_cookie_and_post_nothing_but_what_is_kept_and_compared(string address)
    {
        await app.ListedAsync("Sate bandeng umum");
        var answer = await Client().GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal("pilihan", Assert.Single(page.QuerySelectorAll("form[method=post]")).Id);
        Assert.Empty(page.QuerySelectorAll("input[name=__RequestVerificationToken]"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [style]"));
    }

    [Fact]
    public async Task A_pasal_chip_finds_its_place_in_the_regulation()
    {
        var page = await PageAsync("/peraturan/SRG");
        Assert.Contains("40 %", page.QuerySelector("#pasal-11")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#pasal-3"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(one => one.Id).Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync("/peraturan/XYZ", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("termurah"), InlineData("termahal"), InlineData("nama"), InlineData("")]
    public async Task A_shelf_is_walked_page_by_page_without_gap_or_repeat(string sort)
    {
        const string shelf = "jamu-rempah";
        var before = (await WalkAsync(shelf, sort)).Count;
        for (var at = 0; at < 30 - before; at++) await app.ListedAsync($"Jamu {at % 4}", price: 1000 + at % 5, category: shelf);
        var seen = await WalkAsync(shelf, sort);
        Assert.Equal(30, seen.Count);
        Assert.Equal(30, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_file_that_is_no_picture_of_a_product_is_not_shown()
    {
        var secret = await app.InScopeAsync(services => services.GetRequiredService<IFileStore>().SaveAsync(new MemoryStream([1, 2, 3]), "image/webp", Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync($"/gambar/{secret.Hash}.webp", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync("/gambar/objek/..%2f..%2fx.webp", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Client().GetAsync("/gambar/objek/1f371.webp", Stop)).StatusCode);
    }

    private async Task<List<string>> WalkAsync(string shelf, string sort)
    {
        var seen = new List<string>();
        for (var address = $"/kategori/{shelf}?urut={sort}"; address is not null;)
        {
            var page = await PageAsync(address);
            seen.AddRange(page.QuerySelectorAll("article.product h3 a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return seen;
    }

    private static bool HasHalal(IDocument page) =>
        page.QuerySelectorAll("button[popovertarget]").Any(button => button.TextContent.Contains("Halal", StringComparison.Ordinal));

    private HttpClient Client() => app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private async Task<IDocument> PageAsync(string address) => await new HtmlParser().ParseDocumentAsync(await Client().GetStringAsync(address, Stop));
}
