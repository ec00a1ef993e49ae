using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using UsahaMikro.Market.Favourites.Domain;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

/// <summary>Favourites and comparison, with and without an account.</summary>
public class ChoiceTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visitor_keeps_favourites_on_the_device_and_they_become_the_accounts_at_sign_in_once()
    {
        var (first, second) = (await app.ListedAsync("Favoritku satu"), await app.ListedAsync("Favoritku dua"));
        var person = await app.PersonAsync();
        using var browser = new Browser(app);
        await PressAsync(browser, "/favorit/tambah", first.Code);
        await PressAsync(browser, "/favorit/tambah", second.Code);
        await PressAsync(browser, "/favorit/tambah", first.Code);
        Assert.Equal(["Favoritku dua", "Favoritku satu"], await NamesAsync(browser));

        await browser.SignInAsync(person.Email);
        Assert.Null(browser.Cookie("favorit"));
        Assert.Equal(["Favoritku dua", "Favoritku satu"], await NamesAsync(browser));

        // The same product gathered again on another device is there once.
        using var other = new Browser(app);
        await PressAsync(other, "/favorit/tambah", first.Code);
        await other.SignInAsync(person.Email);
        Assert.Equal(["Favoritku dua", "Favoritku satu"], await NamesAsync(other));

        await other.SubmitAsync("/", "/keluar");
        Assert.Empty(await NamesAsync(other));
        await other.SignInAsync(person.Email);
        Assert.Equal(2, (await NamesAsync(other)).Count);
    }

    [Fact]
    public async Task Of_a_comparison_that_somebody_sent_the_rest_stays_in_sight()
    {
        var (first, second) = (await app.ListedAsync("Kiriman satu"), await app.ListedAsync("Kiriman dua"));
        using var friend = new Browser(app);
        using var page = await friend.PageAsync($"/bandingkan?p={first.Code}&p={second.Code}");
        var remove = page.QuerySelectorAll("button[name=produk]").Single(button => button.GetAttribute("value") == first.Code);
        using var left = await PressAsync(friend, remove.GetAttribute("formaction")!, first.Code);
        Assert.Equal($"/bandingkan?p={second.Code}", left.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Favourites_are_ones_own_and_those_out_of_the_market_are_named()
    {
        var listed = await app.ListedAsync("Favoritku yang pergi");
        using var mine = await app.SignedInAsync((await app.PersonAsync()).Email);
        using var theirs = await app.SignedInAsync((await app.PersonAsync()).Email);
        await PressAsync(mine, "/favorit/tambah", listed.Code);
        Assert.Empty(await NamesAsync(theirs));
        await PressAsync(theirs, "/favorit/hapus", listed.Code);
        Assert.Single(await NamesAsync(mine));

        await app.WithdrawnAsync(listed);
        using var page = await mine.PageAsync("/favorit");
        Assert.Equal("Sedang tidak dijual", page.QuerySelector("#tiada")!.TextContent);
        Assert.Contains("Favoritku yang pergi", page.QuerySelector("section[aria-labelledby=tiada]")!.TextContent, StringComparison.Ordinal);
        await PressAsync(mine, "/favorit/hapus", listed.Code);
        Assert.DoesNotContain("Favoritku yang pergi", await mine.TextAsync("/favorit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_finds_no_room_in_the_account_stays_on_the_device()
    {
        var listed = await app.ListedAsync("Favoritku ke-201");
        var person = await app.PersonAsync();
        await app.WriteAsync(db =>
        {
            var list = FavouriteList.Of(person.Id, app.Clock.Now);
            for (var at = 0; at < FavouriteList.Most; at++) Assert.True(list.Keep($"X{at}", $"Lama {at}", app.Clock.Now).IsSuccess);
            return Task.FromResult(db.Add(list));
        });
        using var browser = new Browser(app);
        await PressAsync(browser, "/favorit/tambah", listed.Code);
        await browser.SignInAsync(person.Email);
        Assert.Equal(listed.Code, browser.Cookie("favorit"));
        using var refused = await PressAsync(browser, "/favorit/tambah", listed.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("sudah berisi 200 produk", await Browser.TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_pressed_on_another_site_changes_nothing()
    {
        var listed = await app.ListedAsync("Favoritku dari luar");
        using var browser = new Browser(app);
        foreach (var site in new[] { "cross-site", "same-site", "none", null })
        {
            using var answer = await PressAsync(browser, "/favorit/tambah", listed.Code, site);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Null(browser.Cookie("favorit"));
        using var nonsense = await PressAsync(browser, "/favorit/tambah", "<b>'");
        Assert.Equal(HttpStatusCode.NotFound, nonsense.StatusCode);
    }

    [Fact]
    public async Task Cached_pages_hold_nobodys_token_and_nobodys_favourites()
    {
        var listed = await app.ListedAsync("Favoritku tersimpan bersama");
        await using var cached = app.WithWebHostBuilder(builder => builder.UseSetting("Storefront:Cache", "true"));
        using var one = cached.CreateClient();
        one.DefaultRequestHeaders.Add("Cookie", $"favorit={listed.Code}; banding={listed.Code}");
        var mine = await one.GetStringAsync(listed.Path, Stop);
        using var other = cached.CreateClient();
        Assert.Equal(mine, await other.GetStringAsync(listed.Path, Stop));
        Assert.DoesNotContain("__RequestVerificationToken", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-pressed=\"true\"", mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_products_are_compared_and_the_fifth_is_refused_with_a_sentence()
    {
        var listed = new List<Listing>();
        for (var at = 1; at <= 5; at++) listed.Add(await app.ListedAsync($"Bandinganku {at}", price: at * 10_000));
        using var browser = new Browser(app);
        foreach (var one in listed.Take(4)) Assert.Equal(HttpStatusCode.Redirect, (await PressAsync(browser, "/bandingkan/tambah", one.Code)).StatusCode);
        using var fifth = await PressAsync(browser, "/bandingkan/tambah", listed[4].Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fifth.StatusCode);
        Assert.Contains("Paling banyak 4 produk", await Browser.TextAsync(fifth), StringComparison.Ordinal);

        using var page = await browser.PageAsync("/bandingkan");
        Assert.Equal(4, page.QuerySelectorAll("thead th").Length);
        var price = RowOf(page, "Harga");
        Assert.Contains("beda", price.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Rp10.000 / ", price.QuerySelector("td .line")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("beda", RowOf(page, "Waktu siap").QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Harga"], (await browser.PageAsync($"{page.QuerySelector("a[href*='beda=1']")!.GetAttribute("href")}"))
            .QuerySelectorAll("tbody th").Select(one => one.FirstChild!.TextContent.Trim()).Intersect(["Harga", "Penjual", "Waktu siap"]));
    }

    [Fact]
    public async Task A_comparison_can_be_sent_as_an_address_and_names_what_is_gone()
    {
        var (there, gone) = (await app.ListedAsync("Bandinganku ada"), await app.ListedAsync("Bandinganku tiada"));
        await app.WithdrawnAsync(gone);
        using var browser = new Browser(app);
        using var page = await browser.PageAsync($"/bandingkan?p={there.Code}&p={gone.Code}&p=%00&p=%27");
        Assert.Contains("1 produk lain sudah tidak dijual.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bandinganku ada", page.QuerySelector("thead th > a")!.TextContent);
    }

    [Fact]
    public async Task Script_gets_a_short_answer()
    {
        var listed = await app.ListedAsync("Favoritku bernaskah");
        using var browser = new Browser(app);
        using var answer = await PressAsync(browser, "/favorit/tambah", listed.Code, accept: "application/json");
        var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal("Disimpan di favorit.", said.GetProperty("text").GetString());
        Assert.Equal(listed.Code, said.GetProperty("codes")[0].GetString());
    }

    [Fact]
    public async Task Seen_products_come_as_cards_that_nobody_keeps()
    {
        var (first, second) = (await app.ListedAsync("Dilihatku satu"), await app.ListedAsync("Dilihatku dua"));
        using var browser = new Browser(app);
        using var answer = await browser.GetAsync($"/terakhir-dilihat?p={second.Code}&p={first.Code}&p=TIDAKADA");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var page = await Browser.ParseAsync(answer);
        Assert.Equal(["Dilihatku dua", "Dilihatku satu"], page.QuerySelectorAll("article h3").Select(one => one.TextContent.Trim()));
        using var none = await browser.GetAsync("/terakhir-dilihat");
        Assert.Equal("", (await none.Content.ReadAsStringAsync(Stop)).Trim());
    }

    private static IElement RowOf(IDocument page, string title) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.FirstChild!.TextContent.Trim() == title);

    private static async Task<IReadOnlyList<string>> NamesAsync(Browser browser)
    {
        using var page = await browser.PageAsync("/favorit");
        return [.. page.QuerySelectorAll("article h3").Select(one => one.TextContent.Trim())];
    }

    private static Task<HttpResponseMessage> PressAsync(Browser browser, string action, string code, string? site = "same-origin", string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent([new("produk", code)]) };
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (accept is not null) request.Headers.Add("Accept", accept);
        return browser.SendAsync(request);
    }
}
