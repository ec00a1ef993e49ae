using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Search.Data;

/// <summary>
/// Keeps the embedded index like the catalogue: follows the outbox by a cursor kept in the index itself, and builds
/// the index anew when it is missing, damaged or of an older shape.
/// </summary>
public sealed partial class SearchFollower : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Weighing = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan OfLate = TimeSpan.FromDays(90);
    private static readonly TimeSpan Mending = TimeSpan.FromHours(6);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly IServiceScopeFactory _scopes;
    private readonly IndexFile _file;
    private readonly IndexHolder _holder;
    private readonly TimeProvider _clock;
    private readonly ILogger<SearchFollower> _logger;
    private readonly SemaphoreSlim _alone = new(1, 1);
    private (LiveIndex? Index, DateTimeOffset At) _weighed;

    public SearchFollower(IServiceProvider services, IServiceScopeFactory scopes, ILogger<SearchFollower> logger)
    {
        _file = services.GetRequiredService<IndexFile>();
        _holder = services.GetRequiredService<IndexHolder>();
        _clock = services.GetRequiredService<TimeProvider>();
        _scopes = scopes;
        _logger = logger;
    }

    /// <summary>Brings the index up to the last committed change.</summary>
    public Task CatchUpAsync(CancellationToken cancellationToken) => AloneAsync(
        async services =>
        {
            await using var index = await CaughtUpAsync(services, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Builds beside and swaps: readers see the old index until the new one is whole.</summary>
    public Task<int> ReindexAsync(CancellationToken cancellationToken) => AloneAsync(
        async services => await RebuildAsync(services, await StateAsync(cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Finds products whose row is not as the catalogue has them and writes it anew; says how many.</summary>
    public Task<int> MendAsync(CancellationToken cancellationToken) => AloneAsync(
        async services =>
        {
            await using var index = await CaughtUpAsync(services, cancellationToken);
            var live = await LiveAsync(services, (await IndexFile.StateAsync(index, cancellationToken))!, cancellationToken);
            var feed = services.GetRequiredService<IndexFeed>();
            var drifted = await feed.DriftAsync(index, live.State.Generation, cancellationToken);
            if (drifted.Count == 0) return 0;
            await RenewAsync(index, live, feed, drifted, live.State.Cursor, cancellationToken);
            Log.Mended(_logger, drifted.Count);
            return drifted.Count;
        },
        cancellationToken);

    /// <summary>The products that <see cref="MendAsync"/> would write anew.</summary>
    public Task<IReadOnlyList<Guid>> DriftAsync(CancellationToken cancellationToken) => AloneAsync(
        async services =>
        {
            await using var index = await CaughtUpAsync(services, cancellationToken);
            var state = (await IndexFile.StateAsync(index, cancellationToken))!;
            return await services.GetRequiredService<IndexFeed>().DriftAsync(index, state.Generation, cancellationToken);
        },
        cancellationToken);

    public override void Dispose()
    {
        _alone.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var mended = _clock.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(stoppingToken);
                if (_clock.GetElapsedTime(mended) >= Mending)
                {
                    mended = _clock.GetTimestamp();
                    await MendAsync(stoppingToken);
                }

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

    private async Task<T> AloneAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken)
    {
        await _alone.WaitAsync(cancellationToken);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        finally
        {
            _alone.Release();
        }
    }

    private async Task<SqliteConnection> CaughtUpAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await StateAsync(cancellationToken) is null) await RebuildAsync(services, null, cancellationToken);
        while (await FollowAsync(services, cancellationToken))
        {
        }

        return await _file.OpenAsync(create: false, cancellationToken);
    }

    private async Task<IndexState?> StateAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_file.IsThere)
            {
                await using var index = await _file.OpenAsync(create: false, cancellationToken);
                if (await IndexFile.StateAsync(index, cancellationToken) is { } state) return state;
            }
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            Log.Damaged(_logger, exception);
        }

        _holder.Drop();
        _file.Discard();
        return null;
    }

    private async Task<int> RebuildAsync(IServiceProvider services, IndexState? last, CancellationToken cancellationToken)
    {
        // Changes committed while products are read are met again after this cursor.
        var cursor = await services.GetRequiredService<OutboxReader>().LastCursorAsync(cancellationToken);
        await using var index = await _file.OpenAsync(create: true, cancellationToken);
        var next = new IndexState((last?.Generation ?? 0) + 1, cursor);
        await IndexFile.SweepAsync(index, last is null ? [] : [last.Generation], cancellationToken);
        await index.RunAsync(IndexFile.Tables(next.Generation), cancellationToken);
        var count = await services.GetRequiredService<IndexFeed>().FillAsync(index, next.Generation, cancellationToken);
        await index.RunAsync($"INSERT INTO words_{next.Generation} (words_{next.Generation}) VALUES ('optimize')", cancellationToken);
        await IndexFile.KeepAsync(index, next, cancellationToken);
        await LiveAsync(services, next, cancellationToken);
        Log.Built(_logger, count);
        return count;
    }

    private async Task<bool> FollowAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var index = await _file.OpenAsync(create: false, cancellationToken);
        if (await IndexFile.StateAsync(index, cancellationToken) is not { } state) return false;
        var live = await LiveAsync(services, state, cancellationToken);
        var news = await services.GetRequiredService<OutboxReader>().AfterAsync(state.Cursor, Batch, cancellationToken);
        if (news.Count == 0) return false;

        var feed = services.GetRequiredService<IndexFeed>();
        await RenewAsync(index, live, feed, await feed.ChangedAsync([.. news.Select(one => one.Event)], cancellationToken), news[^1].Cursor, cancellationToken);
        return news.Count == Batch;
    }

    private static async Task RenewAsync(
        SqliteConnection index, LiveIndex live, IndexFeed feed, IReadOnlyCollection<Guid> changed, long cursor, CancellationToken cancellationToken)
    {
        await using var transaction = await index.BeginTransactionAsync(cancellationToken);
        var changes = await feed.RenewAsync(index, live.State.Generation, changed, cancellationToken);
        await IndexFile.KeepAsync(index, live.State with { Cursor = cursor }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await live.TakeAsync(index, changes, cursor, cancellationToken);
    }

    /// <summary>The index in memory as the file has it, weighed by the orders of late.</summary>
    private async Task<LiveIndex> LiveAsync(IServiceProvider services, IndexState state, CancellationToken cancellationToken)
    {
        var live = await _holder.CurrentAsync(state, cancellationToken);
        var now = _clock.GetUtcNow();
        if (ReferenceEquals(live, _weighed.Index) && now - _weighed.At < Weighing && now >= _weighed.At) return live;
        live.Weigh(await services.GetRequiredService<IOrderSpread>().OrdersBySellerAsync(now - OfLate, cancellationToken));
        _weighed = (live, now);
        return live;
    }

    private static partial class Log
    {
        [LoggerMessage(610, LogLevel.Information, "Indeks pencarian disusun: {Count} produk.")]
        public static partial void Built(ILogger logger, int count);

        [LoggerMessage(611, LogLevel.Warning, "Indeks pencarian rusak; disusun ulang.")]
        public static partial void Damaged(ILogger logger, Exception exception);

        [LoggerMessage(613, LogLevel.Warning, "Indeks pencarian berbeda dari katalog pada {Count} produk; diperbaiki.")]
        public static partial void Mended(ILogger logger, int count);

        [LoggerMessage(612, LogLevel.Error, "Indeks pencarian tidak bisa diperbarui; dicoba lagi.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
