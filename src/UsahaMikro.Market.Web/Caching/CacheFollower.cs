using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Caching;

/// <summary>Takes pages out of this instance's cache as the outbox tells of changes; every instance follows for itself.</summary>
public sealed partial class CacheFollower(IServiceScopeFactory scopes, IOutputCacheStore cache, ILogger<CacheFollower> logger) : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);

    // Pages hold counts of the search index too, which follows the same news a round or two later.
    private const int Echoes = 3;

    private readonly Dictionary<string, int> _echoing = [];
    private long? _cursor;

    /// <summary>Evicts what the changes since the last call made stale; the first call only notes where it stands.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxReader>();
        if (_cursor is not { } cursor)
        {
            _cursor = await outbox.LastCursorAsync(cancellationToken);
            return;
        }

        var news = await outbox.AfterAsync(cursor, Batch, cancellationToken);
        foreach (var tag in news.SelectMany(one => StorefrontCache.TagsOf(one.Event))) _echoing[tag] = Echoes;
        foreach (var (tag, left) in _echoing.ToList())
        {
            await cache.EvictByTagAsync(tag, cancellationToken);
            if (left > 0) _echoing[tag] = left - 1;
            else _echoing.Remove(tag);
        }

        if (news.Count > 0) _cursor = news[^1].Cursor;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // pages run out by themselves; the next round tries again
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.Failed(logger, exception);
            }

            await Task.Delay(Round, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(620, LogLevel.Error, "Halaman simpanan tidak bisa disegarkan; dicoba lagi.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
