using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

public class SearchPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_misspelt_word_finds_all_the_same_and_asks_what_was_meant()
    {
        await app.ListedAsync("Kerajinan tembaga halus");
        await app.FollowSearchAsync();
        using var page = await PageAsync("/cari?q=tembga");
        Assert.Equal("/cari?q=tembaga", page.QuerySelectorAll("main a").Single(link => link.TextContent == "tembaga").GetAttribute("href"));
        Assert.Equal("tembaga", page.QuerySelector("article h3 mark")?.TextContent);
    }

    [Fact]
    public async Task The_first_hits_say_why_they_are_on_top()
    {
        await app.ListedAsync("Jajanan cenil ketan");
        await app.FollowSearchAsync();
        using var page = await PageAsync("/cari?q=camilan cenil");
        var why = page.QuerySelectorAll("details dd").Single(one => one.TextContent.Contains("cenil", StringComparison.Ordinal)).TextContent;
        Assert.Contains("“camilan” dibaca juga “jajanan”", why, StringComparison.Ordinal);
        Assert.Contains("“cenil” ada di nama produk", why, StringComparison.Ordinal);
        Assert.Contains("sedang tersedia", why, StringComparison.Ordinal);
        Assert.Contains("pemerataan", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_shows_what_a_single_word_would_find_and_how_much_the_filters_hide()
    {
        await app.ListedAsync("Wajan besi tuang", price: 5_000);
        await app.FollowSearchAsync();
        using var hidden = await PageAsync("/cari?q=wajan&harga=5000000-");
        Assert.Contains("Tanpa saringan ada 1 produk.", hidden.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_name_products_shelves_and_shops_with_their_addresses()
    {
        var shop = await app.ShopAsync("Gethukan Bu Nani");
        var listed = await app.ListedAsync("Gethuk lindri", from: shop);
        await app.FollowSearchAsync();
        var found = await app.CreateClient().GetFromJsonAsync<List<JsonElement>>("/cari/saran?q=gethu", Stop);
        Assert.Contains(found!, one => one.GetProperty("url").GetString() == listed.Path && one.GetProperty("kind").GetString() == "Produk");
        Assert.Contains(found!, one => one.GetProperty("url").GetString() == $"/usaha-mikro/{shop.Slug}");
        var shelf = await app.CreateClient().GetFromJsonAsync<List<JsonElement>>("/cari/saran?q=sate", Stop);
        Assert.Contains(shelf!, one => one.GetProperty("url").GetString() == "/kategori/sate-bandeng");
        Assert.Empty((await app.CreateClient().GetFromJsonAsync<List<JsonElement>>("/cari/saran?q=%00%27", Stop))!);
    }

    [Fact]
    public async Task The_ranking_is_published_with_its_weights()
    {
        using var page = await PageAsync("/tentang/pencarian");
        Assert.Contains("sampai 12", page.Body!.TextContent, StringComparison.Ordinal);
        using var english = await PageAsync("/tentang/pencarian", english: true);
        Assert.Contains("fair spread", english.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address, bool english = false)
    {
        using var client = app.CreateClient();
        if (english) client.DefaultRequestHeaders.Add("Cookie", "bahasa=en");
        return new HtmlParser().ParseDocument(await client.GetStringAsync(address, Stop));
    }
}
