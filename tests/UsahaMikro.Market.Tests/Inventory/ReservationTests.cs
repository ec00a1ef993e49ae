using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Data;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Inventory;

public class ReservationTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task An_order_reserves_and_its_delivery_takes_the_pieces_out()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 20);
        var number = await stage.ConfirmedAsync(8);
        Assert.Equal((20, 8, 12), Of(await app.LevelAsync(stage.Product)));

        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 3)).Error);
        Assert.Equal((17, 5, 12), Of(await app.LevelAsync(stage.Product)));
        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 5)).Error);
        Assert.Equal((12, 0, 12), Of(await app.LevelAsync(stage.Product)));
        Assert.Equal(
            [MovementKind.Opening, MovementKind.Reserved, MovementKind.Shipped, MovementKind.Shipped],
            (await app.LedgerAsync(stage.Product, stage.SellerId)).Select(line => line.Kind).Order());
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_cancelled_order_lets_go_of_what_it_reserved()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 20);
        var number = await stage.ConfirmedAsync(8);
        Assert.Null((await app.CancelAsync(number, stage.BuyerActor, "Batal rapat")).Error);

        Assert.Equal((20, 0, 20), Of(await app.LevelAsync(stage.Product)));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Refused_pieces_come_back_to_the_main_place()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 20);
        var number = await stage.SentAsync(8);
        Assert.Null((await app.InspectAsync(number, Arrange.Inspector(stage.Agency), 5, 3, "Basi")).Error);

        Assert.Equal((15, 0, 15), Of(await app.LevelAsync(stage.Product)));
        Assert.Contains(await app.LedgerAsync(stage.Product, stage.SellerId), line => line is { Kind: MovementKind.Returned, Quantity: 3 });
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Pieces_at_several_places_are_sold_together_and_each_place_sends_its_own()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        var kiosk = await app.PlaceAsync(stage.SellerId);
        Assert.Null((await app.ShiftAsync(stage.SellerId, stage.Product, stage.SellerId, kiosk, 4)).Error);
        var number = await stage.ConfirmedAsync(9);
        Assert.Equal([(6, 6), (4, 3)], (await app.PlacesAsync(stage.Product, stage.SellerId)).Select(place => (place.OnHand, place.Reserved)));

        Assert.Null((await app.DispatchAsync(number, stage.SellerActor, 9)).Error);
        Assert.Equal([(0, 0), (1, 0)], (await app.PlacesAsync(stage.Product, stage.SellerId)).Select(place => (place.OnHand, place.Reserved)));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Fifty_buyers_for_ten_pieces_at_two_places_reserve_exactly_ten()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        var kiosk = await app.PlaceAsync(stage.SellerId);
        Assert.Null((await app.ShiftAsync(stage.SellerId, stage.Product, stage.SellerId, kiosk, 5)).Error);
        var commands = new List<(Actor Buyer, PlaceOrderCommand Command)>();
        for (var at = 0; at < 50; at++)
        {
            var agency = await app.AgencyAsync();
            var buyer = Arrange.Orderer(agency);
            var package = await app.PackageAsync(agency, 100_000_000);
            await app.AddAsync(buyer, stage.Product, 1);
            commands.Add((buyer, await app.CheckoutAsync(buyer, package)));
        }

        var results = await Task.WhenAll(commands.Select(one => Task.Run(() => app.PlaceAsync(one.Command, one.Buyer))));

        Assert.Equal(10, results.Count(result => result.IsSuccess));
        Assert.Equal((10, 10, 0), Of(await app.LevelAsync(stage.Product)));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task What_is_reserved_is_neither_counted_away_nor_carried_away()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        var kiosk = await app.PlaceAsync(stage.SellerId);
        await stage.OrderedAsync(7);

        Assert.Equal("stock.below-reserved", (await app.CountAsync(stage.SellerId, stage.Product, stage.SellerId, 10, 6)).Error?.Code);
        var refused = await app.ShiftAsync(stage.SellerId, stage.Product, stage.SellerId, kiosk, 4);
        Assert.Equal("stock.too-few-to-shift", refused.Error?.Code);
        Assert.Contains("tinggal 3", refused.Error!.Message, StringComparison.Ordinal);
        Assert.Null((await app.CountAsync(stage.SellerId, stage.Product, stage.SellerId, 10, 7)).Error);
        Assert.Equal("stock.too-few-to-shift", (await app.ShiftAsync(stage.SellerId, stage.Product, stage.SellerId, kiosk, 1)).Error?.Code);
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Verify_finds_a_reservation_that_no_order_accounts_for()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        await app.WriteAsync(async db => Assert.True(await TryReserveAsync(db, stage.Product, "PSN-hantu")));
        try
        {
            Assert.Contains(await app.BreachesAsync(), breach => breach.Contains("PSN-hantu", StringComparison.Ordinal));
        }
        finally
        {
            await app.WriteAsync(async db => await ReleaseAsync(db, stage.Product, "PSN-hantu"));
        }

        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Verify_finds_a_balance_that_its_movements_do_not_make()
    {
        using var stage = await OrderingStage.SetAsync(app, stock: 10);
        await SetReservedAsync(stage.Product, 2);
        try
        {
            Assert.Contains(await app.BreachesAsync(), breach => breach.Contains("dipesan 2, mutasi 0", StringComparison.Ordinal));
        }
        finally
        {
            await SetReservedAsync(stage.Product, 0);
        }
    }

    private Task<int> SetReservedAsync(Guid variant, int reserved) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<StockBalance>().Where(b => b.VariantId == variant)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Reserved, reserved)));

    private static async Task<bool> TryReserveAsync(MarketDbContext db, Guid variant, string reference) => await Desk(db).TryReserveAsync(
        new StockMove(variant, 1, default, reference), Actor.System("uji"), CancellationToken.None);

    private static Task ReleaseAsync(MarketDbContext db, Guid variant, string reference) => Desk(db).ReleaseAsync(
        new StockMove(variant, 1, default, reference), "uji", Actor.System("uji"), CancellationToken.None);

    private static StockDesk Desk(MarketDbContext db) => new(db, new StockBook(db));

    private static (int OnHand, int Reserved, int Available) Of(SupplyLevel level) => (level.OnHand, level.Reserved, level.Available);
}
