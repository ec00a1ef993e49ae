using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers;

public static class SellersModule
{
    public static IServiceCollection AddSellers(this IServiceCollection services) => services
        .AddScoped<ISellerRegistry, SellerRegistry>().AddScoped<IOrganisationSource, SellerOrganisations>().AddScoped<IFindSource, SellerFinds>();
}
