using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ordering;

/// <summary>What a buyer and a seller do, one call each, through the real use cases.</summary>
internal static class OrderingDesk
{
    public static Task<Result> AddAsync(this MarketApp app, Actor buyer, Guid variantId, int quantity) => app.UseAsync<AddToBasket, Result>(use =>
        use.ExecuteAsync(new AddToBasketCommand(variantId, quantity, null, ""), buyer, CancellationToken.None));

    public static Task<BasketView> BasketAsync(this MarketApp app, Actor buyer) => app.UseAsync<BasketQuery, BasketView>(query =>
        query.FindAsync(buyer, Arrange.Serang, new Dictionary<Guid, DeliveryMethod>(), CancellationToken.None));

    public static async Task<PlaceOrderCommand> CheckoutAsync(this MarketApp app, Actor buyer, Guid packageId)
    {
        var basket = await app.BasketAsync(buyer);
        return new PlaceOrderCommand(
            basket.CheckoutToken, packageId, Arrange.Serang, "Jl. Veteran 1", "Rina", "0812", new Dictionary<Guid, DeliveryMethod>(), basket.Total);
    }

    public static Task<Result<IReadOnlyList<string>>> PlaceAsync(this MarketApp app, PlaceOrderCommand command, Actor buyer) =>
        app.UseAsync<PlaceOrder, Result<IReadOnlyList<string>>>(use => use.ExecuteAsync(command, buyer, CancellationToken.None));

    /// <summary>Basket, checkout and order in one go; the number.</summary>
    public static async Task<string> OrderedAsync(this MarketApp app, Actor buyer, Guid packageId, Guid variantId, int quantity)
    {
        Assert.Null((await app.AddAsync(buyer, variantId, quantity)).Error);
        var placed = await app.PlaceAsync(await app.CheckoutAsync(buyer, packageId), buyer);
        Assert.Null(placed.Error);
        return placed.Value.Single();
    }

    public static Task<Result> ConfirmAsync(this MarketApp app, string number, Actor seller) =>
        app.UseAsync<ConfirmOrder, Result>(use => use.ExecuteAsync(number, seller, CancellationToken.None));

    public static async Task<Result> DispatchAsync(this MarketApp app, string number, Actor seller, int pieces, long? version = null)
    {
        var order = await app.OrderAsync(number);
        var command = new DispatchDeliveryCommand(number, new Dictionary<int, int> { [1] = pieces }, "SJ-1", "Kurir sendiri", version ?? order.Version);
        return await app.UseAsync<DispatchDelivery, Result>(use => use.ExecuteAsync(command, seller, CancellationToken.None));
    }

    public static async Task<Result> InspectAsync(this MarketApp app, string number, Actor inspector, int accepted, int refused = 0, string reason = "", int delivery = 1)
    {
        var order = await app.OrderAsync(number);
        var found = order.Deliveries.Single(one => one.Number == delivery);
        var command = new InspectDeliveryCommand(
            number, found.Id, [new InspectLine(1, accepted, refused, reason)], BusinessCalendar.DateOf(app.Clock.Now), "", order.Version);
        return await app.UseAsync<InspectDelivery, Result>(use => use.ExecuteAsync(command, inspector, CancellationToken.None));
    }

    public static async Task<Result> HandOverAsync(this MarketApp app, string number, Actor seller, int delivery = 1)
    {
        var order = await app.OrderAsync(number);
        return await app.UseAsync<HandOverDelivery, Result>(use =>
            use.ExecuteAsync(number, order.Deliveries.Single(one => one.Number == delivery).Id, seller, CancellationToken.None));
    }

    public static async Task<Result> CancelAsync(this MarketApp app, string number, Actor buyer, string reason, long? version = null)
    {
        var command = new EndOrderCommand(number, reason, version ?? (await app.OrderAsync(number)).Version);
        return await app.UseAsync<CancelOrder, Result>(use => use.ExecuteAsync(command, buyer, CancellationToken.None));
    }

    public static Task<Order> OrderAsync(this MarketApp app, string number) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<Order>().AsNoTracking().Include(o => o.Lines).Include(o => o.Steps)
            .Include(o => o.Deliveries).ThenInclude(d => d.Lines).AsSplitQuery().SingleAsync(o => o.Number == number));

    public static Task<TResult> UseAsync<TService, TResult>(this MarketApp app, Func<TService, Task<TResult>> use) where TService : notnull =>
        app.InScopeAsync(services => use(services.GetRequiredService<TService>()));
}
