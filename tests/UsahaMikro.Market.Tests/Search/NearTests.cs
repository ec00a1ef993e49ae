using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>The place of an event: who brings goods there comes first, then who is nearest.</summary>
public class NearTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Kasemen = "367302";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_deliver_there_come_first_then_the_nearest()
    {
        var far = await ShopAsync("Warung Walantaka", "3673031001");
        var near = await ShopAsync("Warung Kasemen", "3673021001");
        var bringing = await ShopAsync("Warung Curug", "3673041001", (Kasemen, 15_000));
        foreach (var shop in new[] { near, far, bringing }) await app.ListedAsync($"Lontong acaraku {shop.Name}", from: shop);
        await app.FollowSearchAsync();

        using var page = await PageAsync($"/cari?q=acaraku&dekat={Kasemen}");
        Assert.Equal(["Warung Curug", "Warung Kasemen", "Warung Walantaka"], page.QuerySelectorAll("article .from").Select(one => one.TextContent.Split('·')[0].Trim()));
        var said = page.QuerySelectorAll("article .meta").Select(one => one.TextContent.Trim()).Where(one => one.Contains("antar", StringComparison.Ordinal)).ToList();
        Assert.EndsWith("antar Rp15.000", said[0], StringComparison.Ordinal);
        Assert.StartsWith("± ", said[0], StringComparison.Ordinal);
        Assert.StartsWith("kecamatan yang sama", said[1], StringComparison.Ordinal);
        Assert.Contains("garis lurus", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var fitting = await PageAsync($"/cari?q=acaraku&dekat={Kasemen}&urut=termurah");
        Assert.Equal("termurah", fitting.QuerySelector("#urut option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_list_sorted_by_place_goes_on_where_it_stopped()
    {
        for (var at = 0; at < 26; at++) await app.ListedAsync($"Ketan berderet {at}");
        await app.FollowSearchAsync();
        using var first = await PageAsync($"/cari?q=berderet&dekat={Kasemen}");
        using var second = await PageAsync(first.QuerySelector(".pager a")!.GetAttribute("href")!);
        var shown = first.QuerySelectorAll("article h3").Concat(second.QuerySelectorAll("article h3")).Select(one => one.TextContent.Trim()).ToList();
        Assert.Equal(26, shown.Distinct().Count());
        Assert.Equal(26, shown.Count);
    }

    [Fact]
    public async Task A_product_says_how_far_it_comes_and_an_unknown_place_is_no_place()
    {
        var shop = await ShopAsync("Warung Taktakan", "3673051001", (Kasemen, 12_000));
        var listed = await app.ListedAsync("Rengginang jauhku", from: shop);
        using var page = await PageAsync($"{listed.Path}?dekat={Kasemen}");
        Assert.Contains("antar Rp12.000", page.QuerySelector("form.near")!.TextContent, StringComparison.Ordinal);
        using var nowhere = await PageAsync($"{listed.Path}?dekat=999999");
        Assert.Null(nowhere.QuerySelector("form.near b"));
    }

    [Fact]
    public void Every_kecamatan_has_a_place_and_distances_are_those_of_the_map()
    {
        var areas = app.Services.GetRequiredService<IAreaBook>();
        foreach (var one in areas.Kecamatan)
        {
            var away = areas.KilometresFrom(one.Code);
            Assert.Equal(0, away[one.Code]);
            Assert.All(areas.Kecamatan, other => Assert.InRange(away[other.Code], 0, 25));
        }

        Assert.InRange(areas.KilometresFrom("367301")["337401"], 460, 490); // Serang to Semarang, about 475 km
        Assert.Empty(areas.KilometresFrom("999999"));
    }

    private async Task<(Guid Id, string Slug, string Name)> ShopAsync(string name, string kelurahan, params (string Kecamatan, long Price)[] rates)
    {
        var shop = await app.ShopAsync(name);
        await app.WriteAsync(async db =>
        {
            var seller = await db.Set<Seller>().Include(one => one.DeliveryRates).SingleAsync(one => one.Id == shop.Id);
            db.Entry(seller).Property(one => one.KelurahanCode).CurrentValue = kelurahan;
            foreach (var (kecamatan, price) in rates) seller.DeliverTo(kecamatan, new Rupiah(price));
        });
        return shop;
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await app.CreateClient().GetStringAsync(address, Stop));
}
