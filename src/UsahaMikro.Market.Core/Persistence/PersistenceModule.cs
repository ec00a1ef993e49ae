using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Persistence.Sqlite;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

public static class PersistenceModule
{
    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new DatabaseServices(
            provider.GetRequiredService<IOptions<DatabaseOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddDbContext<MarketDbContext>((provider, options) => options.UseMarketDatabase(
            provider.GetRequiredService<DatabaseServices>().Options, provider.GetServices<IInterceptor>()));

        services.AddScoped<DatabaseStarter>().AddScoped<OutboxReader>().AddScoped<AuditChain>().AddScoped<NumberSequence>();
        foreach (var handler in OutboxRoutes.Market.HandlerTypes) services.AddScoped(handler);
        services.AddScoped<IInvariant, AuditInvariant>().AddScoped<IInvariant, SqliteInvariant>();
        services.AddScoped<IJob, SweepOutbox>().AddScoped<IJob, SealAudit>().AddScoped<IJob, CheckAudit>();
        services.AddScoped<ISystemHealth, SystemHealthReader>().AddScoped<ITaskSource, SystemTasks>();
        services.AddSingleton<OutboxDispatcher>().AddSingleton<JobRunner>();
        return services;
    }

    /// <summary>The loops of a running market; commands such as <c>seed</c> do without.</summary>
    public static IServiceCollection AddPersistenceLoops(this IServiceCollection services) => services
        .AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>())
        .AddHostedService(provider => provider.GetRequiredService<JobRunner>())
        .AddHostedService<Checkpointer>();
}
