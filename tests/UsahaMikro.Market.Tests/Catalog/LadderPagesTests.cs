using System.Net;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class LadderPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_seller_sets_a_ladder_and_buyers_see_it_at_once()
    {
        var (listed, browser) = await app.OwnedAsync("Emping berjenjang");
        using var done = await SaveAsync(browser, listed, "Panen melinjo", (100, 18_000), (500, 16_500));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("Rp16.500", (await browser.PageAsync(listed.Path)).Body!.TextContent, StringComparison.Ordinal);
        var history = (await browser.PageAsync(listed.OwnUrl())).Body!.TextContent;
        Assert.Contains("Jenjang tidak ada menjadi mulai 100 bungkus: Rp18.000 · mulai 500 bungkus: Rp16.500", history, StringComparison.Ordinal);
        Assert.Contains("Panen melinjo", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_is_changed_and_another_taken_away()
    {
        var (listed, browser) = await app.OwnedAsync("Emping diubah");
        using var first = await SaveAsync(browser, listed, "awal", (100, 18_000), (500, 16_500));
        using var second = await SaveAsync(browser, listed, "Melinjo naik", (100, 19_000), (null, null));

        var page = (await browser.PageAsync(listed.Path)).Body!.TextContent;
        Assert.Contains("Rp19.000", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Rp16.500", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 18_000, 100, 17_000, "Steps[2].From", "Jumlah harus lebih dari 100")]
    [InlineData(100, 18_000, 200, 18_000, "Steps[2].Price", "Harga jenjang ini harus kurang dari Rp18.000")]
    [InlineData(100, 20_000, 200, 18_000, "Steps[0].Price", "Harga jenjang ini harus kurang dari Rp20.000")]
    [InlineData(100, 18_000, 200, null, "Steps[2].Price", "Isi harganya")]
    public async Task A_ladder_that_does_not_fall_is_refused_at_its_field(int from, int price, int next, int? nextPrice, string field, string told)
    {
        var (listed, browser) = await app.OwnedAsync("Emping keliru");
        using var refused = await SaveAsync(browser, listed, "coba", (from, price), (null, null), (next, nextPrice));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(told, input.Closest(".field")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{from}", page.QuerySelector("[name='Steps[0].From']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_lower_base_price_takes_the_steps_away_that_are_no_cheaper()
    {
        var (listed, browser) = await app.OwnedAsync("Emping turun");
        using var ladder = await SaveAsync(browser, listed, "awal", (100, 18_000), (500, 15_000));
        var url = listed.VariantUrl() + "/harga";
        using var done = await browser.SubmitAsync(url, url, ("Price", "17.000"), ("Reason", "Panen"));

        var own = (await browser.PageAsync(listed.OwnUrl())).Body!.TextContent;
        Assert.Contains("Rp20.000 menjadi Rp17.000; jenjang mulai 100 bungkus: Rp18.000 · mulai 500 bungkus: Rp15.000 menjadi mulai 500 bungkus: Rp15.000", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_already_placed_keep_their_price()
    {
        using var stage = await OrderingStage.SetAsync(app, price: 20_000);
        var number = await stage.OrderedAsync(100);
        var code = (await app.OrderAsync(number)).Lines[0].ProductCode;
        var url = $"/usaha/produk/{code}/varian/{stage.Product:N}/jenjang";
        using var done = await stage.Shop.SubmitAsync(url, url, ("Steps[0].From", "50"), ("Steps[0].Price", "15.000"), ("Reason", "Panen"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(20_000, (await app.OrderAsync(number)).Lines[0].UnitPrice.Amount);
        var next = await stage.OrderedAsync(100);
        Assert.Equal(15_000, (await app.OrderAsync(next)).Lines[0].UnitPrice.Amount);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task The_second_editor_of_a_ladder_is_told()
    {
        var (listed, browser) = await app.OwnedAsync("Emping dua tab");
        var url = listed.VariantUrl() + "/jenjang";
        var second = Browser.FieldsOf(await browser.PageAsync(url), url);
        using var first = await SaveAsync(browser, listed, "satu", (100, 18_000));
        using var late = await browser.PostAsync(url, second, ("Steps[0].From", "100"), ("Steps[0].Price", "17.000"), ("Reason", "dua"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    private static Task<HttpResponseMessage> SaveAsync(Browser browser, Listing listed, string reason, params (int? From, int? Price)[] steps)
    {
        var url = listed.VariantUrl() + "/jenjang";
        var fields = steps.SelectMany((step, at) => new[] { ($"Steps[{at}].From", $"{step.From}"), ($"Steps[{at}].Price", $"{step.Price}") });
        return browser.SubmitAsync(url, url, [.. fields, ("Reason", reason)]);
    }
}
