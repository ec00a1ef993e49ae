using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Data;
using UsahaMikro.Market.Search.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Search;

public static class SearchModule
{
    private const string MeilisearchHttp = "meilisearch";

    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MeilisearchOptions>().BindConfiguration(MeilisearchOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(MeilisearchHttp, MeilisearchClient.Configure);
        return services
            .AddSingleton<IndexFile>()
            .AddSingleton<IndexHolder>()
            .AddSingleton<SearchFollower>()
            .AddScoped<IndexFeed>()
            .AddSingleton<RankingQuery>()
            .AddScoped<IInvariant, SearchInvariant>()
            .AddScoped<EmbeddedIndex>()
            .AddSingleton<CircuitBreaker>()
            .AddSingleton(provider => new MeilisearchClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(MeilisearchHttp), provider.GetRequiredService<IOptions<MeilisearchOptions>>()))
            .AddSingleton<MeilisearchFollower>()
            .AddScoped<MeilisearchIndex>()
            .AddScoped<ISearchIndex, PreferredIndex>();
    }

    /// <summary>The loop of a running market; tests follow by hand.</summary>
    public static IServiceCollection AddSearchLoop(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<SearchFollower>())
            .AddHostedService(provider => provider.GetRequiredService<MeilisearchFollower>());
}
