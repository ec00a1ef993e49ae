using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio;

public static class RatioModule
{
    public static IServiceCollection AddRatio(this IServiceCollection services) => services
        .AddScoped<RuleBook>()
        .AddScoped<IEligibilityDesk>(provider => provider.GetRequiredService<RuleBook>())
        .AddScoped<RatioReader>()
        .AddScoped<IRatioGauge>(provider => provider.GetRequiredService<RatioReader>())
        .AddScoped<RatioLedger>()
        .AddScoped<IInvariant, RatioInvariant>()
        .AddScoped<IFindSource, RatioFinds>()
        .AddScoped<ITaskSource, RatioTasks>()
        .AddScoped<RatioBoardQuery>()
        .AddScoped<AgencyRatioQuery>()
        .AddScoped<OrderRatioQuery>();
}
