using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory;

public static class InventoryModule
{
    public static IServiceCollection AddInventory(this IServiceCollection services) =>
        services.AddScoped<IStockDesk, StockDesk>().AddScoped<IInvariant, StockInvariant>();
}
