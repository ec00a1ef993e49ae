using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Data;

namespace UsahaMikro.Market.Agencies;

public static class AgenciesModule
{
    public static IServiceCollection AddAgencies(this IServiceCollection services) =>
        services
        .AddScoped<IAgencyDirectory, AgencyDirectory>().AddScoped<IOrganisationSource, AgencyOrganisations>();
}
