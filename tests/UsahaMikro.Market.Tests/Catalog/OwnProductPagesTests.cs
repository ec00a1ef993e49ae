using System.Net;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class OwnProductPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_price_changes_with_its_reason_and_the_history_says_who()
    {
        var (listed, browser) = await OwnedAsync("Rengginang harga");
        var url = Variant(listed) + "/harga";
        using var refused = await browser.SubmitAsync(url, url, ("Price", "25.000"), ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        using var done = await browser.SubmitAsync(url, url, ("Price", "25.000"), ("Reason", "Ketan naik"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var page = (await browser.PageAsync(Own(listed))).Body!.TextContent;
        Assert.Contains("Rp20.000 menjadi Rp25.000", page, StringComparison.Ordinal);
        Assert.Contains("Ketan naik", page, StringComparison.Ordinal);
        Assert.Contains("Orang Uji", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_editor_is_told_that_the_first_was_quicker()
    {
        var (listed, browser) = await OwnedAsync("Rengginang dua tab");
        var url = Variant(listed) + "/harga";
        var second = Browser.FieldsOf(await browser.PageAsync(url), url);
        using var first = await browser.SubmitAsync(url, url, ("Price", "21.000"), ("Reason", "satu"));
        using var late = await browser.PostAsync(url, second, ("Price", "22.000"), ("Reason", "dua"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Data sudah diubah", (await Browser.ParseAsync(late)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rp21.000", (await browser.PageAsync(Own(listed))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counted_stock_becomes_a_movement_with_who_and_why()
    {
        var (listed, browser) = await OwnedAsync("Rengginang hitung");
        var url = Variant(listed) + "/stok";
        using var done = await browser.SubmitAsync(url, url, ("OnHand", "7"), ("Reason", "Tiga pecah"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var rows = (await browser.PageAsync(Own(listed))).QuerySelectorAll("tbody tr").Select(one => one.TextContent);
        var row = Assert.Single(rows, one => one.Contains("Tiga pecah", StringComparison.Ordinal));
        Assert.Contains("−3", row, StringComparison.Ordinal);
        Assert.Contains("Orang Uji", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_of_a_shelf_that_moved_meanwhile_is_not_saved()
    {
        var (listed, browser) = await OwnedAsync("Rengginang bergerak");
        var url = Variant(listed) + "/stok";
        var old = Browser.FieldsOf(await browser.PageAsync(url), url);
        using var first = await browser.SubmitAsync(url, url, ("OnHand", "9"), ("Reason", "satu"));
        using var late = await browser.PostAsync(url, old, ("OnHand", "20"), ("Reason", "dua"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("sekarang 9", (await Browser.ParseAsync(late)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_product_is_not_there()
    {
        var (_, browser) = await OwnedAsync("Milik sendiri");
        var foreign = await app.ListedAsync("Milik orang lain");
        foreach (var url in new[] { Own(foreign), Variant(foreign) + "/harga", Variant(foreign) + "/stok", Variant(foreign) + "/kapasitas" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(url)).StatusCode);

        var (own, _) = await OwnedAsync("Punya saya");
        var token = Browser.FieldsOf(await browser.PageAsync("/usaha/produk/baru"), "/usaha/produk");
        using var price = await browser.PostAsync(Variant(own) + "/harga", token, ("Price", "1"), ("Reason", "x"), ("Version", "1"));
        using var pull = await browser.PostAsync(Own(foreign) + "/penarikan", token, ("Version", "1"), ("Reason", "x"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (price.StatusCode, pull.StatusCode));
    }

    [Fact]
    public async Task A_new_product_is_a_draft_that_no_one_publishes_before_a_curator_cleared_it()
    {
        var seller = await app.ShopAsync("Dapur Baru");
        using var browser = await BrowserOfAsync(seller);
        using var saved = await browser.SubmitAsync(
            "/usaha/produk/baru", "/usaha/produk", ("Form.Name", "Gipang kacang"), ("Form.Category", "gipang-manisan"), ("Form.Unit", "bungkus"),
            ("Form.Fulfilment", "Stock"), ("Form.Maker", "DibuatSendiri"), ("Form.IsPdn", "true"), ("Form.Variants[0].Price", "15.000"), ("Form.Variants[0].Opening", "40"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var own = saved.Headers.Location!.OriginalString;
        var page = await browser.PageAsync(own);
        Assert.Contains("Draf", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stok awal", page.Body.TextContent, StringComparison.Ordinal);

        Assert.Empty(page.QuerySelectorAll($"form[action='{own}/tayang']"));
        using var early = await browser.PostAsync(own + "/tayang", Browser.FieldsOf(page, own + "/pembuangan"));
        Assert.Contains("lolos kurasi", (await browser.PageAsync(own)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Draf", (await browser.PageAsync(own)).QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_without_a_price_is_refused_with_what_was_typed()
    {
        using var browser = await BrowserOfAsync(await app.ShopAsync("Dapur Lupa"));
        using var refused = await browser.SubmitAsync("/usaha/produk/baru", "/usaha/produk", ("Form.Name", "Gipang lupa harga"), ("Form.Unit", "bungkus"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Equal("Gipang lupa harga", page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
        Assert.Contains("Tuliskan harga varian pertama.", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_the_catalogue_knows_to_be_wrong_is_told_together()
    {
        using var browser = await BrowserOfAsync(await app.ShopAsync("Dapur Keliru"));
        using var refused = await browser.SubmitAsync(
            "/usaha/produk/baru", "/usaha/produk", ("Form.Name", "!!!!"), ("Form.Category", "tidak-ada"), ("Form.Unit", "bungkus"),
            ("Form.Fulfilment", "Stock"), ("Form.Maker", "DibuatSendiri"), ("Form.Variants[0].Price", "15.000"), ("Form.Variants[0].Opening", "40"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var told = (await Browser.ParseAsync(refused)).QuerySelector("#galat")!.TextContent;
        Assert.Contains("Tuliskan nama produk", told, StringComparison.Ordinal);
        Assert.Contains("Pilih kategori dari daftar.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seller_whose_data_is_unchecked_cannot_publish()
    {
        var seller = await app.ShopAsync("Dapur Belum", isVerified: false);
        var draft = await app.ListedAsync("Belum boleh", from: seller, publish: false);
        using var browser = await BrowserOfAsync(seller);
        await app.ClearAsync(draft.Id);
        using var answer = await browser.SubmitAsync(Own(draft), Own(draft) + "/tayang");
        Assert.Contains("diperiksa Dinas", (await browser.PageAsync(Own(draft))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(draft.Path)).StatusCode);
    }

    [Fact]
    public async Task A_limit_is_told_with_its_thousands_apart()
    {
        using var browser = await BrowserOfAsync(await app.ShopAsync("Dapur Batas"));
        using var refused = await browser.SubmitAsync("/usaha/produk/baru", "/usaha/produk", ("Form.Name", "Gipang"), ("Form.Variants[0].Price", "0"));
        Assert.Contains("antara 1 dan 10.000.000.000", (await Browser.ParseAsync(refused)).QuerySelector("#galat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_leaves_the_market_with_a_reason_its_history_keeps()
    {
        var (listed, browser) = await OwnedAsync("Rengginang ditarik");
        var url = Own(listed) + "/penarikan";
        Assert.Contains((await browser.PageAsync(Own(listed))).QuerySelectorAll("main a"), one => one.GetAttribute("href") == url);
        using var refused = await browser.SubmitAsync(url, url, ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(listed.Path)).StatusCode);

        using var done = await browser.SubmitAsync(url, url, ("Reason", "Ketan sedang langka"));
        Assert.Equal(Own(listed), done.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(listed.Path)).StatusCode);
        var history = await HistoryAsync(browser, listed);
        Assert.Contains("Ditarik dari pasar", history, StringComparison.Ordinal);
        Assert.Contains("Ketan sedang langka", history, StringComparison.Ordinal);
        Assert.Contains("Orang Uji", history, StringComparison.Ordinal);

        using var late = await browser.GetAsync(url);
        Assert.Equal(Own(listed), late.Headers.Location!.OriginalString);
        using var back = await browser.SubmitAsync(Own(listed), Own(listed) + "/tayang");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(listed.Path)).StatusCode);
        Assert.Equal(3, (await HistoryAsync(browser, listed)).Split("Tayang di pasar").Length);
    }

    private static async Task<string> HistoryAsync(Browser browser, Listing listed) =>
        (await browser.PageAsync(Own(listed))).QuerySelector("section[aria-labelledby=riwayat]")!.TextContent;

    private static string Own(Listing listing) => $"/usaha/produk/{listing.Code}";

    private static string Variant(Listing listing) => $"{Own(listing)}/varian/{listing.VariantId:N}";

    private async Task<(Listing Listed, Browser Browser)> OwnedAsync(string name)
    {
        var seller = await app.ShopAsync("Dapur " + name);
        return (await app.ListedAsync(name, from: seller), await BrowserOfAsync(seller));
    }

    private async Task<Browser> BrowserOfAsync((Guid Id, string Slug, string Name) seller)
    {
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, seller.Id, seller.Name));
        return await app.SignedInAsync(email);
    }
}
