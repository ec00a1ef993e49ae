using Microsoft.Extensions.DependencyInjection;

namespace UsahaMikro.Market.Seeding;

public static class SeedingModule
{
    public static IServiceCollection AddSeeding(this IServiceCollection services)
    {
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section);
        return services
            .AddSingleton<SeedFiles>()
            .AddScoped<SeedReference>()
            .AddScoped<SeedDemo>()
            .AddScoped<IDemoPart, DemoAgencies>()
            .AddScoped<IDemoPart, DemoPackages>()
            .AddScoped<IDemoPart, DemoSellers>()
            .AddScoped<IDemoPart, DemoPeople>()
            .AddScoped<IDemoPart, DemoProducts>()
            .AddScoped<IDemoPart, DemoHistory>();
    }
}
