using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;

namespace UsahaMikro.Market.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services.AddScoped<ICatalogDesk, CatalogDesk>();
}
