using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

public class DeliveryTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task From_order_to_bast_every_step_says_who_and_when()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(10);
        await app.DispatchAsync(number, seller, 10);
        await app.InspectAsync(number, Arrange.Inspector(buyer.AgencyId!.Value), accepted: 10);
        await app.HandOverAsync(number, seller);

        var order = await app.OrderAsync(number);
        Assert.Equal(OrderStatus.Completed, order.Status);
        Assert.Equal(
            ["Pesanan dibuat", "Dikonfirmasi penjual", "Pengiriman ke-1 berangkat", "Pengiriman ke-1 diperiksa, BAST diteken PPK"],
            order.Steps.OrderBy(step => step.Id).Take(4).Select(step => step.What));
        Assert.StartsWith("BAST-", order.Deliveries.Single().BastNumber);
    }

    [Fact]
    public async Task Two_deliveries_have_two_basts_and_their_rupiah_sum_to_the_order()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(7);
        var inspector = Arrange.Inspector(buyer.AgencyId!.Value);
        await app.DispatchAsync(number, seller, 3);
        await app.InspectAsync(number, inspector, accepted: 3);
        await app.HandOverAsync(number, seller);
        await app.DispatchAsync(number, seller, 4);
        await app.InspectAsync(number, inspector, accepted: 4, delivery: 2);
        await app.HandOverAsync(number, seller, delivery: 2);

        var order = await app.OrderAsync(number);
        Assert.Equal(OrderStatus.Completed, order.Status);
        Assert.Equal(order.Total, order.Deliveries.SelectMany(delivery => delivery.Lines).Sum(line => line.AcceptedGross));
        Assert.Equal(2, order.Deliveries.Select(delivery => delivery.BastNumber).Distinct().Count());
    }

    [Fact]
    public async Task Refused_pieces_go_back_to_the_shelf_and_free_the_pagu()
    {
        var (number, buyer, seller, product) = await ConfirmedAsync(10);
        await app.DispatchAsync(number, seller, 10);

        await app.InspectAsync(number, Arrange.Inspector(buyer.AgencyId!.Value), accepted: 8, refused: 2, reason: "Kemasan sobek");

        Assert.Equal(992, await app.StockAsync(product));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_delivery_refused_whole_ends_the_order_without_a_bast()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(5);
        await app.DispatchAsync(number, seller, 5);

        await app.InspectAsync(number, Arrange.Inspector(buyer.AgencyId!.Value), accepted: 0, refused: 5, reason: "Basi");

        var order = await app.OrderAsync(number);
        Assert.Equal(OrderStatus.Refused, order.Status);
        Assert.Null(order.Deliveries.Single().BastNumber);
    }

    [Fact]
    public async Task Whoever_ordered_may_not_inspect()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(5);
        await app.DispatchAsync(number, seller, 5);

        var refused = await app.InspectAsync(number, buyer with { Role = Role.Ppk }, accepted: 5);

        Assert.Equal("order.same-person", refused.Error?.Code);
    }

    [Fact]
    public async Task Only_a_ppk_inspects()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(5);
        await app.DispatchAsync(number, seller, 5);

        var refused = await app.InspectAsync(number, Arrange.Orderer(buyer.AgencyId!.Value), accepted: 5);

        Assert.Equal("order.only-ppk", refused.Error?.Code);
    }

    [Fact]
    public async Task A_refusal_needs_its_reason_and_the_sum_must_fit()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(5);
        var inspector = Arrange.Inspector(buyer.AgencyId!.Value);
        await app.DispatchAsync(number, seller, 5);

        Assert.Equal("order.refusal-reason-missing", (await app.InspectAsync(number, inspector, 4, 1)).Error?.Code);
        Assert.Equal("order.inspection-sum", (await app.InspectAsync(number, inspector, 4)).Error?.Code);
    }

    [Fact]
    public async Task Nobody_sends_more_than_was_ordered()
    {
        var (number, _, seller, _) = await ConfirmedAsync(5);

        Assert.Equal("order.too-many-sent", (await app.DispatchAsync(number, seller, 6)).Error?.Code);
        Assert.Equal("order.nothing-sent", (await app.DispatchAsync(number, seller, 0)).Error?.Code);
    }

    [Fact]
    public async Task A_cancelled_order_gives_stock_and_pagu_back()
    {
        var (number, buyer, _, product) = await ConfirmedAsync(10);

        Assert.Equal("order.cancel-reason-missing", (await app.CancelAsync(number, buyer, " ")).Error?.Code);
        Assert.Null((await app.CancelAsync(number, buyer, "Acara diundur")).Error);

        Assert.Equal(1000, await app.StockAsync(product));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task An_order_on_its_way_cannot_be_cancelled()
    {
        var (number, buyer, seller, _) = await ConfirmedAsync(10);
        await app.DispatchAsync(number, seller, 1);

        Assert.Equal("order.cannot-move", (await app.CancelAsync(number, buyer, "Batal")).Error?.Code);
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told()
    {
        var (number, _, seller, _) = await ConfirmedAsync(10);
        var seen = (await app.OrderAsync(number)).Version;
        Assert.Null((await app.DispatchAsync(number, seller, 1)).Error);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => app.DispatchAsync(number, seller, 1, version: seen));
        Assert.Single((await app.OrderAsync(number)).Deliveries);
    }

    [Fact]
    public async Task A_foreign_order_is_not_found()
    {
        var (number, _, _, _) = await ConfirmedAsync(5);
        var stranger = Arrange.Orderer(await app.AgencyAsync());

        Assert.Equal("order.not-found", (await app.CancelAsync(number, stranger, "Iseng")).Error?.Code);
        Assert.Equal("order.not-found", (await app.ConfirmAsync(number, Arrange.SellerActor(await app.SellerAsync()))).Error?.Code);
    }

    private async Task<(string Number, Actor Buyer, Actor Seller, Guid Product)> ConfirmedAsync(int quantity)
    {
        var agency = await app.AgencyAsync();
        var buyer = Arrange.Orderer(agency);
        var package = await app.PackageAsync(agency, 100_000_000);
        var seller = await app.SellerAsync(shipping: 10_001);
        var product = await app.ListedAsync(seller, "Emping", 33_333);
        var number = await app.OrderedAsync(buyer, package, product, quantity);
        var sellerActor = Arrange.SellerActor(seller);
        Assert.Null((await app.ConfirmAsync(number, sellerActor)).Error);
        return (number, buyer, sellerActor, product);
    }
}
