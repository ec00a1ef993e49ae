using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Meilisearch when it is named and well, else the embedded index, within the same request.</summary>
internal sealed partial class PreferredIndex(
    EmbeddedIndex embedded, MeilisearchIndex server, MeilisearchFollower follower, CircuitBreaker breaker, IOptions<MeilisearchOptions> options,
    ILogger<PreferredIndex> logger) : ISearchIndex
{
    private readonly MeilisearchOptions _options = options.Value;

    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        // A list begun by one engine is gone through to its end by the same.
        var isOthers = request.Cursor is { Length: > 0 } cursor && cursor[0] != 'm';
        // The server knows no places.
        if (request.Sort is SearchSort.Nearest || !_options.IsNamed || isOthers || !follower.IsReady || !breaker.MayTry())
            return await embedded.SearchAsync(request.Cursor is ['m', ..] ? request with { Cursor = null } : request, cancellationToken);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.Patience);
        try
        {
            var page = await server.SearchAsync(request, patience.Token);
            breaker.Succeeded();
            return page;
        }
        catch (Exception exception) when (exception is MeilisearchException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            breaker.Failed();
            Log.FellBack(logger, exception.Message);
            return await embedded.SearchAsync(request.Cursor is ['m', ..] ? request with { Cursor = null } : request, cancellationToken);
        }
    }

    /// <summary>From the embedded index always: it is nearer than any server.</summary>
    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int take, CancellationToken cancellationToken) => embedded.SuggestAsync(text, take, cancellationToken);

    public async Task<int> ReindexAsync(CancellationToken cancellationToken)
    {
        var count = await embedded.ReindexAsync(cancellationToken);
        if (_options.IsNamed) await follower.RebuildAsync(cancellationToken);
        return count;
    }

    public Task<int> MendAsync(CancellationToken cancellationToken) => embedded.MendAsync(cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(614, LogLevel.Warning, "Meilisearch tidak menjawab ({Why}); indeks sendiri yang menjawab.")]
        public static partial void FellBack(ILogger logger, string why);
    }
}
