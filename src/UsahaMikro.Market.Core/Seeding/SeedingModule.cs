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
            .AddScoped<DemoSellers>()
            .AddScoped<IDemoPart>(services => services.GetRequiredService<DemoSellers>())
            .AddScoped<IDemoPart, DemoMentoredSellers>()
            .AddScoped<IDemoPart, DemoPeople>()
            .AddScoped<IDemoPart, DemoCooperatives>()
            .AddScoped<IDemoPart, DemoProducts>()
            .AddScoped<IDemoPart, DemoCuration>()
            .AddScoped<IDemoPart, DemoDevelopment>()
            .AddScoped<IDemoPart, DemoHelp>()
            .AddScoped<IDemoPart, DemoHistory>()
            .AddScoped<IDemoPart, DemoShelves>()
            .AddScoped<IDemoPart, DemoRegistry>();
    }
}
