using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;

namespace UsahaMikro.Market.Search;

public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IndexFile>()
            .AddSingleton<SearchFollower>()
            .AddScoped<IndexFeed>()
            .AddScoped<ISearchIndex, EmbeddedIndex>();
    }

    /// <summary>The loop of a running market; tests follow by hand.</summary>
    public static IServiceCollection AddSearchLoop(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<SearchFollower>());
}
