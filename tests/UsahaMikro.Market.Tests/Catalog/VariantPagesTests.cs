using System.Net;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class VariantPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_listed_product_gets_one_more_variant_with_its_own_price_stock_and_sku()
    {
        var (listed, browser) = await app.OwnedAsync("Sate ukuran");
        using var done = await AddAsync(browser, listed, "Besar", "35.000", "12");

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var page = (await browser.PageAsync(listed.Path)).Body!.TextContent;
        Assert.Contains("Besar", page, StringComparison.Ordinal);
        Assert.Contains("Stok 12 bungkus", page, StringComparison.Ordinal);
        Assert.Contains(listed.Code + "-B", (await browser.PageAsync(listed.OwnUrl())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.BreachesAsync());
    }

    [Theory]
    [InlineData("", "35.000", "1", "Name")]
    [InlineData("standar", "35.000", "1", "Name")]
    [InlineData("Besar", "0", "1", "Price")]
    [InlineData("Besar", "35.000", "", "Opening")]
    public async Task A_variant_filled_in_wrongly_comes_back_with_what_was_typed(string name, string price, string opening, string field)
    {
        var (listed, browser) = await app.OwnedAsync("Sate keliru");
        using var refused = await AddAsync(browser, listed, name, price, opening);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.Equal(price, page.QuerySelector("[name='Price']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_variant_is_renamed_and_its_history_keeps_the_old_name()
    {
        var (listed, browser) = await app.OwnedAsync("Sate nama");
        using var more = await AddAsync(browser, listed, "Besar", "35.000", "12");
        var url = listed.VariantUrl() + "/nama";
        using var taken = await browser.SubmitAsync(url, url, ("Name", "besar"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);

        using var done = await browser.SubmitAsync(url, url, ("Name", "Kecil"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("Nama Standar menjadi Kecil", (await browser.PageAsync(listed.OwnUrl())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_variant_leaves_the_market_and_its_orders_go_on()
    {
        using var stage = await OrderingStage.SetAsync(app, price: 20_000);
        var number = await stage.ConfirmedAsync(5);
        var code = (await app.OrderAsync(number)).Lines[0].ProductCode;
        using var more = await stage.Shop.SubmitAsync(
            $"/usaha/produk/{code}/varian/baru", $"/usaha/produk/{code}/varian", ("Name", "Besar"), ("Price", "30.000"), ("Opening", "5"));
        Assert.Null((await app.AddAsync(stage.BuyerActor, stage.Product, 1)).Error);

        var url = $"/usaha/produk/{code}/varian/{stage.Product:N}/penghentian";
        using var silent = await stage.Shop.SubmitAsync(url, url, ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var done = await stage.Shop.SubmitAsync(url, url, ("Reason", "Jarang dipesan"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.False((await app.BasketAsync(stage.BuyerActor)).CanCheckOut);
        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 5)).Error);
        Assert.Contains("Berhenti dijual: Jarang dipesan", (await stage.Shop.PageAsync($"/usaha/produk/{code}")).Body!.TextContent, StringComparison.Ordinal);

        using var again = await stage.Shop.SubmitAsync($"/usaha/produk/{code}", $"/usaha/produk/{code}/varian/{stage.Product:N}/penjualan");
        Assert.True((await app.BasketAsync(stage.BuyerActor)).CanCheckOut);
    }

    [Fact]
    public async Task The_last_variant_sold_cannot_be_stopped()
    {
        var (listed, browser) = await app.OwnedAsync("Sate terakhir");
        var url = listed.VariantUrl() + "/penghentian";
        using var refused = await browser.SubmitAsync(url, url, ("Reason", "coba"));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(listed.Path)).StatusCode);
    }

    [Fact]
    public async Task The_cheapest_variant_still_sold_makes_the_price_on_the_card()
    {
        var (listed, browser) = await app.OwnedAsync("Sate kartu");
        using var more = await AddAsync(browser, listed, "Mini", "5.000", "12");
        var card = await browser.PageAsync("/usaha-mikro/" + listed.SellerSlug);
        Assert.Contains("Rp5.000", card.Body!.TextContent, StringComparison.Ordinal);

        var own = await browser.PageAsync(listed.OwnUrl());
        var stop = own.QuerySelectorAll("a").Select(one => one.GetAttribute("href")!).Last(href => href.EndsWith("/penghentian", StringComparison.Ordinal));
        using var done = await browser.SubmitAsync(stop, stop, ("Reason", "Rugi"));
        Assert.DoesNotContain("Rp5.000", (await browser.PageAsync("/usaha-mikro/" + listed.SellerSlug)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_change_places()
    {
        var (listed, browser) = await app.OwnedAsync("Sate urut");
        using var more = await AddAsync(browser, listed, "Besar", "35.000", "12");
        var own = await browser.PageAsync(listed.OwnUrl());
        var up = own.QuerySelectorAll("form").Select(one => one.GetAttribute("action")!).Single(action => action.EndsWith("/urutan", StringComparison.Ordinal));
        using var done = await browser.SubmitAsync(listed.OwnUrl(), up);

        var names = (await browser.PageAsync(listed.Path)).QuerySelectorAll(".variants b").Select(one => one.TextContent);
        Assert.Equal(["Besar", "Sate urut"], names);
    }

    [Fact]
    public async Task Another_sellers_variants_are_not_there()
    {
        var (own, browser) = await app.OwnedAsync("Sate sendiri");
        var foreign = await app.ListedAsync("Sate orang");
        foreach (var url in new[] { foreign.OwnUrl() + "/varian/baru", foreign.VariantUrl() + "/nama", foreign.VariantUrl() + "/penghentian", foreign.VariantUrl() + "/jenjang" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(url)).StatusCode);
        var form = Browser.FieldsOf(await browser.PageAsync(own.OwnUrl() + "/varian/baru"), own.OwnUrl() + "/varian");
        using var up = await browser.PostAsync(foreign.VariantUrl() + "/urutan", form);
        using var resume = await browser.PostAsync(own.OwnUrl() + $"/varian/{foreign.VariantId:N}/penjualan", form);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (up.StatusCode, resume.StatusCode));
    }

    private static Task<HttpResponseMessage> AddAsync(Browser browser, Listing listed, string name, string price, string opening) =>
        browser.SubmitAsync(listed.OwnUrl() + "/varian/baru", listed.OwnUrl() + "/varian", ("Name", name), ("Price", price), ("Opening", opening));
}
