using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class PlaceOrderTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const long Plenty = 100_000_000;

    [Fact]
    public async Task A_basket_with_two_sellers_becomes_two_orders_with_their_own_shipping()
    {
        var (buyer, package) = await BuyerAsync();
        var emping = await app.ListedAsync(await app.SellerAsync("Emping Mak Ijah", shipping: 15_000), "Emping", 30_000);
        var bandeng = await app.ListedAsync(await app.SellerAsync("Bandeng Ibu Aliyah", shipping: 20_000), "Sate bandeng", 45_000);
        await app.AddAsync(buyer, emping, 2);
        await app.AddAsync(buyer, bandeng, 3);

        var placed = await app.PlaceAsync(await app.CheckoutAsync(buyer, package), buyer);

        var orders = await Task.WhenAll(placed.Value.Select(app.OrderAsync));
        Assert.Equal([155_000, 75_000], orders.OrderBy(order => order.SellerName).Select(order => order.Total.Amount));
        Assert.True((await app.BasketAsync(buyer)).IsEmpty);
    }

    [Fact]
    public async Task Placing_commits_the_pagu_of_the_package()
    {
        var (buyer, package) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Gipang", 20_000);

        await app.OrderedAsync(buyer, package, product, 5);

        var left = await PackageAsync(package, buyer);
        Assert.Equal(110_000, left.Committed.Amount);
    }

    [Fact]
    public async Task An_order_beyond_the_pagu_is_refused_and_saves_nothing()
    {
        var agency = await app.AgencyAsync();
        var buyer = Arrange.Orderer(agency);
        var package = await app.PackageAsync(agency, 100_000);
        var product = await app.ListedAsync(await app.SellerAsync(), "Batik", 285_000, stock: 10);
        await app.AddAsync(buyer, product, 1);

        var placed = await app.PlaceAsync(await app.CheckoutAsync(buyer, package), buyer);

        Assert.Equal("order.over-pagu", placed.Error?.Code);
        Assert.Equal(10, await app.StockAsync(product));
        Assert.False((await app.BasketAsync(buyer)).IsEmpty);
    }

    [Fact]
    public async Task One_sold_out_item_leaves_every_stock_as_it_was()
    {
        var (buyer, package) = await BuyerAsync();
        var seller = await app.SellerAsync();
        var plenty = await app.ListedAsync(seller, "Gula aren", 30_000, stock: 10);
        var scarce = await app.ListedAsync(seller, "Kopi luwak", 400_000, stock: 1);
        await app.AddAsync(buyer, plenty, 5);
        await app.AddAsync(buyer, scarce, 2);

        var placed = await app.PlaceAsync(await app.CheckoutAsync(buyer, package), buyer);

        Assert.Equal("order.sold-out", placed.Error?.Code);
        Assert.Contains("stok tinggal 1 kotak", placed.Error?.Message);
        Assert.Equal(10, await app.StockAsync(plenty));
    }

    [Fact]
    public async Task Eight_clicks_at_once_place_one_order_and_tell_the_outbox_once()
    {
        var (buyer, package) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Rengginang", 18_000, stock: 100);
        await app.AddAsync(buyer, product, 3);
        var command = await app.CheckoutAsync(buyer, package);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.PlaceAsync(command, buyer))));

        Assert.Single(results.Select(result => result.Value.Single()).Distinct());
        Assert.Equal(97, await app.StockAsync(product));
        Assert.Equal(1, await OrdersOfAsync(buyer));
        var order = results[0].Value.Single();
        var told = await app.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.EventName == "ordering.order-placed.1" && message.Payload.Contains(order)).Select(message => message.Handler).ToListAsync());
        Assert.NotEmpty(told);
        Assert.Equal(told.Distinct(), told);
    }

    [Fact]
    public async Task Two_tabs_of_one_basket_place_one_order_and_the_other_is_told()
    {
        var (buyer, package) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Jojorong", 4_000);
        await app.AddAsync(buyer, product, 50);
        var first = await app.CheckoutAsync(buyer, package);
        var second = first with { Address = "Alamat lain" };

        Assert.Null((await app.PlaceAsync(first, buyer)).Error);
        var refused = await app.PlaceAsync(second, buyer);

        Assert.Equal("order.token-reused", refused.Error?.Code);
        Assert.Equal(1, await OrdersOfAsync(buyer));
    }

    [Fact]
    public async Task A_basket_changed_meanwhile_is_not_ordered_unseen()
    {
        var (buyer, package) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Bontot", 12_000);
        await app.AddAsync(buyer, product, 5);
        var shown = await app.CheckoutAsync(buyer, package);
        await app.AddAsync(buyer, product, 5);

        Assert.Equal("order.basket-changed", (await app.PlaceAsync(shown, buyer)).Error?.Code);
    }

    [Fact]
    public async Task Another_agencys_token_reveals_nothing()
    {
        var (buyer, package) = await BuyerAsync();
        var (stranger, strangersPackage) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Madu", 80_000);
        await app.AddAsync(buyer, product, 1);
        var command = await app.CheckoutAsync(buyer, package);
        await app.PlaceAsync(command, buyer);

        var refused = await app.PlaceAsync(command with { PackageId = strangersPackage }, stranger);

        Assert.Equal("order.empty", refused.Error?.Code);
    }

    [Fact]
    public async Task A_package_of_another_agency_is_refused()
    {
        var (buyer, _) = await BuyerAsync();
        var (_, foreign) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Kopi", 60_000);
        await app.AddAsync(buyer, product, 1);

        Assert.Equal("order.package-unknown", (await app.PlaceAsync(await app.CheckoutAsync(buyer, foreign), buyer)).Error?.Code);
    }

    [Fact]
    public async Task A_total_that_is_not_what_the_buyer_saw_is_refused()
    {
        var (buyer, package) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Anyaman", 75_000);
        await app.AddAsync(buyer, product, 1);
        var command = await app.CheckoutAsync(buyer, package) with { SeenTotal = new Rupiah(1) };

        Assert.Equal("order.price-changed", (await app.PlaceAsync(command, buyer)).Error?.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public async Task An_impossible_quantity_is_refused(int quantity)
    {
        var (buyer, _) = await BuyerAsync();
        var product = await app.ListedAsync(await app.SellerAsync(), "Gerabah", 90_000);

        Assert.Equal("order.bad-quantity", (await app.AddAsync(buyer, product, quantity)).Error?.Code);
        Assert.True((await app.BasketAsync(buyer)).IsEmpty);
    }

    [Fact]
    public async Task Only_the_pejabat_pengadaan_orders()
    {
        var (buyer, package) = await BuyerAsync();
        var command = await app.CheckoutAsync(buyer, package);

        Assert.Equal("order.only-buyer", (await app.PlaceAsync(command, buyer with { Role = Role.Ppk })).Error?.Code);
    }

    [Fact]
    public async Task The_capacity_of_a_day_is_never_promised_twice()
    {
        var (buyer, package) = await BuyerAsync();
        var catering = await app.ListedAsync(await app.SellerAsync(), "Nasi kotak", 28_000, dailyCapacity: 100);
        await app.OrderedAsync(buyer, package, catering, 60);
        await app.AddAsync(buyer, catering, 50);

        var placed = await app.PlaceAsync(await app.CheckoutAsync(buyer, package), buyer);

        Assert.Equal("order.sold-out", placed.Error?.Code);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Fifty_buyers_for_the_last_ten_pieces_buy_exactly_ten()
    {
        var product = await app.ListedAsync(await app.SellerAsync(), "Golok Ciomas", 350_000, stock: 10);
        var results = await RushAsync(product, buyers: 50, quantity: 1);

        Assert.Equal(10, results.Count(result => result.IsSuccess));
        Assert.Equal(40, results.Count(result => result.Error?.Code == "order.sold-out"));
        Assert.Equal(0, await app.StockAsync(product));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Twenty_buyers_at_once_share_the_capacity_of_one_day()
    {
        var catering = await app.ListedAsync(await app.SellerAsync(), "Nasi kotak serbuan", 28_000, dailyCapacity: 50);
        var results = await RushAsync(catering, buyers: 20, quantity: 10);

        Assert.Equal(5, results.Count(result => result.IsSuccess));
        Assert.Equal(15, results.Count(result => result.Error?.Code == "order.sold-out"));
        Assert.Empty(await app.BreachesAsync());
    }

    /// <summary>Offices that have the same goods in their baskets and send them at the same moment.</summary>
    private async Task<Result<IReadOnlyList<string>>[]> RushAsync(Guid product, int buyers, int quantity)
    {
        var ready = new List<(Actor Buyer, PlaceOrderCommand Command)>();
        for (var at = 0; at < buyers; at++)
        {
            var (buyer, package) = await BuyerAsync();
            await app.AddAsync(buyer, product, quantity);
            ready.Add((buyer, await app.CheckoutAsync(buyer, package)));
        }

        return await Task.WhenAll(ready.Select(one => Task.Run(() => app.PlaceAsync(one.Command, one.Buyer))));
    }

    private async Task<(Actor Buyer, Guid Package)> BuyerAsync()
    {
        var agency = await app.AgencyAsync();
        return (Arrange.Orderer(agency), await app.PackageAsync(agency, Plenty));
    }

    private Task<int> OrdersOfAsync(Actor buyer) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<Order>().CountAsync(order => order.BuyerId == buyer.AgencyId));

    private Task<PackageCard> PackageAsync(Guid package, Actor buyer) => app.InScopeAsync(async services =>
        (await services.GetRequiredService<IBudgetDesk>().FindPackageAsync(package, buyer.AgencyId!.Value, CancellationToken.None))!);
}
