using AngleSharp.Html.Parser;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>From a shelf into the search, without losing the shelf.</summary>
public class ShelfSearchTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_shelf_searches_in_itself_and_counts_what_it_could_be_narrowed_by()
    {
        await app.ListedAsync("Kopi raknya sendiri", price: 30_000, category: "kopi-teh");
        await app.ListedAsync("Gerabah raknya sendiri", price: 30_000, category: "gerabah");
        await app.FollowSearchAsync();
        using var shelf = await PageAsync("/kategori/kopi-teh");
        var box = shelf.QuerySelector("form[role=search][aria-label^='Cari di']")!;
        Assert.Equal("kopi-teh", box.QuerySelector("input[name=kategori]")!.GetAttribute("value"));
        var band = shelf.QuerySelectorAll("form.facets input[name=harga]").Single(one => one.GetAttribute("value") == "25000-50000").ParentElement!;
        Assert.EndsWith("1", band.TextContent.Trim(), StringComparison.Ordinal);

        using var found = await PageAsync("/cari?kategori=kopi-teh&q=raknya");
        Assert.Contains("“raknya” di Kopi", found.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Kopi raknya sendiri"], found.QuerySelectorAll("article h3").Select(one => one.TextContent.Trim()));
        Assert.Equal("raknya", found.QuerySelector("main form[role=search] input[type=search]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nothing_found_on_a_shelf_says_how_much_there_is_elsewhere()
    {
        await app.ListedAsync("Kopi tersembunyi unik", category: "kopi-teh");
        await app.FollowSearchAsync();
        using var page = await PageAsync("/cari?kategori=gerabah&q=tersembunyi");
        Assert.Contains("Tanpa saringan ada 1 produk.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await app.CreateClient().GetStringAsync(address, Stop));
}
