using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Inventory;

/// <summary>What a seller does with the own stock, one call each, each in a transaction of its own.</summary>
internal static class StockRoomDesk
{
    public static Task<SupplyLevel> LevelAsync(this MarketApp app, Guid variantId) => app.InScopeAsync(async services =>
        (await services.GetRequiredService<IStockDesk>().LevelsAsync([variantId], CancellationToken.None))[variantId]);

    public static Task<IReadOnlyList<PlaceLevel>> PlacesAsync(this MarketApp app, Guid variantId, Guid seller) => app.InScopeAsync(services =>
        services.GetRequiredService<IStockRoom>().LevelsAsync([variantId], seller, CancellationToken.None));

    public static Task<IReadOnlyList<StockMovement>> LedgerAsync(this MarketApp app, Guid variantId, Guid seller) => app.InScopeAsync(services =>
        services.GetRequiredService<IStockRoom>().LedgerAsync(variantId, seller, 100, CancellationToken.None));

    /// <summary>A second place; its key.</summary>
    public static async Task<Guid> PlaceAsync(this MarketApp app, Guid seller, string name = "Kios Pasar Lama")
    {
        Assert.Null((await app.InScopeAsync(services => services.GetRequiredService<ArrangePlaces>().AddAsync(name, Arrange.SellerActor(seller), CancellationToken.None))).Error);
        var places = await app.InScopeAsync(services => services.GetRequiredService<IStockRoom>().PlacesAsync(seller, CancellationToken.None));
        return places.Single(place => place.Name == name).Id;
    }

    /// <param name="seen">What the seller saw at the first place; what lies there when left out.</param>
    public static async Task<Result> ShiftAsync(this MarketApp app, Guid seller, Guid variantId, Guid from, Guid to, int quantity, int? seen = null)
    {
        seen ??= (await app.PlacesAsync(variantId, seller)).SingleOrDefault(place => place.PlaceId == from)?.OnHand ?? 0;
        return await app.InRoomAsync(seller, (room, actor) =>
            room.ShiftAsync(new StockShift(variantId, from, to, seen.Value, quantity, "Dibawa ke kios"), seller, actor, CancellationToken.None));
    }

    public static Task<Result> CountAsync(this MarketApp app, Guid seller, Guid variantId, Guid place, int seen, int onHand) => app.InRoomAsync(seller, (room, actor) =>
        room.CountAsync(new StockCount(variantId, place, seen, onHand, "Hitung ulang"), seller, actor, CancellationToken.None));

    public static Task<Result> WarnAtAsync(this MarketApp app, Guid seller, Guid variantId, int? threshold) => app.InRoomAsync(seller, (room, actor) =>
        room.SetWarningAsync(variantId, seller, threshold, actor, CancellationToken.None));

    public static Task<Result> InRoomAsync(this MarketApp app, Guid seller, Func<IStockRoom, Actor, Task<Result>> act) => app.InScopeAsync(services =>
    {
        var actor = Arrange.SellerActor(seller);
        return services.GetRequiredService<MarketDbContext>().InTransactionAsync(
            actor, () => act(services.GetRequiredService<IStockRoom>(), actor), CancellationToken.None);
    });
}
