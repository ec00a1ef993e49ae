using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Data;
using UsahaMikro.Market.Inventory.Queries;
using UsahaMikro.Market.Inventory.UseCases;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory;

public static class InventoryModule
{
    public static IServiceCollection AddInventory(this IServiceCollection services) => services
        .AddScoped<StockBook>().AddScoped<IStockDesk, StockDesk>().AddScoped<IStockRoom, StockRoom>()
        .AddScoped<ArrangePlaces>().AddScoped<PlacesQuery>().AddScoped<IInvariant, StockInvariant>();
}
