using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class SellerAwayTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_suspended_sellers_goods_leave_storefront_and_search_and_come_back_with_it()
    {
        var shop = await app.ShopAsync("Dapur Purnama");
        var listed = await app.ListedAsync("Emping purnama bulat", from: shop);
        using var client = app.CreateClient();
        Assert.Equal((true, true), await SeenAsync(client, listed));

        Assert.Null((await app.MoveAsync(shop.Slug, StandingMove.Suspend)).Error);
        await app.DrainOutboxAsync();
        Assert.Equal((false, false), await SeenAsync(client, listed));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/usaha-mikro/{shop.Slug}", Stop)).StatusCode);

        Assert.Null((await app.MoveAsync(shop.Slug, StandingMove.Reinstate)).Error);
        await app.DrainOutboxAsync();
        Assert.Equal((true, true), await SeenAsync(client, listed));
    }

    [Fact]
    public async Task Nothing_new_is_ordered_from_a_suspended_seller_at_once_but_running_orders_are_carried_out()
    {
        var seller = await app.SellerAsync("Dapur Gerhana");
        var slug = await app.InScopeAsync(services => UsahaMikro.Market.Tests.Sellers.SellerAwayTests.SlugAsync(services, seller));
        var variant = await app.ListedAsync(seller, "Kue gerhana", 20_000);
        var agency = await app.AgencyAsync();
        var package = await app.PackageAsync(agency, 10_000_000);
        var buyer = Arrange.Orderer(agency);
        var running = await app.OrderedAsync(buyer, package, variant, 5);
        Assert.Null((await app.AddAsync(buyer, variant, 2)).Error);
        var checkout = await app.CheckoutAsync(buyer, package);

        Assert.Null((await app.MoveAsync(slug, StandingMove.Suspend)).Error);
        Assert.Equal("order.seller-away", (await app.PlaceAsync(checkout, buyer)).Error!.Code);

        await app.DrainOutboxAsync();
        var shop = Arrange.SellerActor(seller);
        Assert.Null((await app.ConfirmAsync(running, shop)).Error);
        Assert.Null((await app.DispatchAsync(running, shop, 5)).Error);
        Assert.Null((await app.InspectAsync(running, Arrange.Inspector(agency), 5)).Error);
        Assert.Null((await app.HandOverAsync(running, shop)).Error);
        Assert.Equal(OrderStatus.Completed, (await app.OrderAsync(running)).Status);
        Assert.Empty(await app.BreachesAsync());
    }

    private static Task<string> SlugAsync(IServiceProvider services, Guid id) =>
        ((UsahaMikro.Market.Persistence.MarketDbContext)services.GetService(typeof(UsahaMikro.Market.Persistence.MarketDbContext))!)
            .Set<Seller>().Where(s => s.Id == id).Select(s => s.Slug).SingleAsync();

    private async Task<(bool OnItsPage, bool InSearch)> SeenAsync(HttpClient client, Listing listed)
    {
        await app.FollowSearchAsync();
        var page = (await client.GetAsync(listed.Path, Stop)).StatusCode;
        var results = await client.GetStringAsync("/cari?q=purnama", Stop);
        return (page is HttpStatusCode.OK, results.Contains("Emping purnama bulat", StringComparison.Ordinal));
    }
}
