using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Readiness.Data;
using UsahaMikro.Market.Readiness.Queries;

namespace UsahaMikro.Market.Readiness;

public static class ReadinessModule
{
    public static IServiceCollection AddReadiness(this IServiceCollection services) => services.AddScoped<ReadinessDesk>().AddScoped<ReadinessQuery>();
}
