using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Search.Data;

/// <summary>
/// Keeps the embedded index like the catalogue: follows the outbox by a cursor kept in the index itself, and builds
/// the index anew when it is missing, damaged or of an older shape.
/// </summary>
public sealed partial class SearchFollower : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly IServiceScopeFactory _scopes;
    private readonly IndexFile _file;
    private readonly ILogger<SearchFollower> _logger;
    private readonly SemaphoreSlim _alone = new(1, 1);

    public SearchFollower(IServiceProvider services, IServiceScopeFactory scopes, ILogger<SearchFollower> logger)
    {
        _file = services.GetRequiredService<IndexFile>();
        _scopes = scopes;
        _logger = logger;
    }

    /// <summary>Brings the index up to the last committed change.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await _alone.WaitAsync(cancellationToken);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            if (!await IsUsableAsync(cancellationToken)) await RebuildAsync(scope.ServiceProvider, cancellationToken);
            while (await FollowAsync(scope.ServiceProvider, cancellationToken))
            {
            }
        }
        finally
        {
            _alone.Release();
        }
    }

    /// <summary>Builds beside and swaps: readers see the old index until the new one is committed, whole.</summary>
    public async Task<int> ReindexAsync(CancellationToken cancellationToken)
    {
        await _alone.WaitAsync(cancellationToken);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            _ = await IsUsableAsync(cancellationToken);
            return await RebuildAsync(scope.ServiceProvider, cancellationToken);
        }
        finally
        {
            _alone.Release();
        }
    }

    public override void Dispose()
    {
        _alone.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(stoppingToken);
                await Task.Delay(Round, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the market sells on without a fresh index; the next round tries again
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.Failed(_logger, exception);
                if (IndexFile.IsDamage(exception)) _file.IsDamaged = true;
                await Task.Delay(Rest, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> IsUsableAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_file.IsThere)
            {
                await using var index = await _file.OpenAsync(create: false, cancellationToken);
                return await IndexFile.IsWholeAsync(index, cancellationToken);
            }
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            Log.Damaged(_logger, exception);
        }

        _file.Discard();
        return false;
    }

    private async Task<int> RebuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // Changes committed while products are read are met again after this cursor.
        var cursor = await services.GetRequiredService<OutboxReader>().LastCursorAsync(cancellationToken);
        await using var index = await _file.OpenAsync(create: true, cancellationToken);
        await using var transaction = await index.BeginTransactionAsync(cancellationToken);
        await index.RunAsync(IndexFile.Tables, cancellationToken);
        var count = await services.GetRequiredService<IndexFeed>().FillAsync(index, cancellationToken);
        await IndexFile.KeepAsync(index, cursor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.Built(_logger, count);
        return count;
    }

    private async Task<bool> FollowAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var index = await _file.OpenAsync(create: false, cancellationToken);
        var cursor = await IndexFile.CursorAsync(index, cancellationToken);
        var news = await services.GetRequiredService<OutboxReader>().AfterAsync(cursor, Batch, cancellationToken);
        if (news.Count == 0) return false;

        var feed = services.GetRequiredService<IndexFeed>();
        var changed = news.Select(one => one.Event).OfType<ProductChanged>().Select(happened => happened.ProductId).ToHashSet();
        foreach (var seller in news.Select(one => one.Event).OfType<SellerChanged>().Select(happened => happened.SellerId).Distinct())
            changed.UnionWith(await feed.IdsOfSellerAsync(seller, cancellationToken));

        await using var transaction = await index.BeginTransactionAsync(cancellationToken);
        await feed.RenewAsync(index, changed, cancellationToken);
        await IndexFile.KeepAsync(index, news[^1].Cursor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return news.Count == Batch;
    }

    private static partial class Log
    {
        [LoggerMessage(610, LogLevel.Information, "Indeks pencarian disusun: {Count} produk.")]
        public static partial void Built(ILogger logger, int count);

        [LoggerMessage(611, LogLevel.Warning, "Indeks pencarian rusak; disusun ulang.")]
        public static partial void Damaged(ILogger logger, Exception exception);

        [LoggerMessage(612, LogLevel.Error, "Indeks pencarian tidak bisa diperbarui; dicoba lagi.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
