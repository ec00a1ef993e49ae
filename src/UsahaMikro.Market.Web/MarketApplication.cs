using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Commands;
using UsahaMikro.Market.Web.Features.Storefront;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Health;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web;

/// <summary>How the application is put together; nothing clever.</summary>
public static class MarketApplication
{
    public static WebApplicationBuilder AddMarket(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddMarketModules();
        if (builder.Configuration.GetValue("Background:Enabled", true)) builder.Services.AddPersistenceLoops().AddImportLoop();
        builder.Services.AddControllersWithViews(options => options.Filters.Add<SiteFilter>(order: -1));
        builder.Services.AddMarketSecurity(builder.Configuration);
        builder.Services.AddOfficePages();
        builder.Services.AddScoped<SiteContext>().AddScoped<ISiteContext>(services => services.GetRequiredService<SiteContext>());
        builder.Services.AddMarketUi();
        builder.Services.AddStorefront(builder.Configuration);
        builder.Services.AddScoped<ReadyCheck>();
        return builder;
    }

    /// <summary>SQLite is migrated at start; SQL Server by the command <c>migrate</c>, never silently by many instances.</summary>
    /// <exception cref="InvalidOperationException">A start check failed; its message says what to do.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<DatabaseServices>().Options.Provider is DatabaseProvider.SqlServer)
        {
            SqlServerClient.EnsureComplete();
        }
        else
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStarter>().MigrateAsync(app.Lifetime.ApplicationStopping);
        }

        foreach (var check in scope.ServiceProvider.GetServices<IStartCheck>())
        {
            if (await check.ProblemAsync(app.Lifetime.ApplicationStopping) is { } problem) throw new InvalidOperationException(problem);
        }

        await scope.ServiceProvider.EnterDemoModeAsync(app.Lifetime.ApplicationStopping);
        if (scope.ServiceProvider.GetRequiredService<IDemoMode>().IsDemo)
            await Seed.FillAsync(scope.ServiceProvider, withDemo: true, app.Lifetime.ApplicationStopping);
    }

    public static WebApplication UseMarket(this WebApplication app)
    {
        app.UseMarketShield();
        app.UseMarketUi();
        app.UseMarketSecurity();
        app.UseOutputCache();
        app.MapHealth();
        app.MapControllers();
        app.MapMarketUi();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Opened(app)));
        return app;
    }

    private static string Opened(WebApplication app)
    {
        var opened = $"Pasar terbuka di {string.Join(", ", app.Urls)}";
        return app.Services.GetRequiredService<IDemoMode>().IsDemo ? $"{opened}; akun demo, satu klik masing-masing, di {app.Urls.FirstOrDefault()}/masuk" : opened;
    }
}
