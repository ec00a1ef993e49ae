using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Search.Data;

/// <summary>
/// Keeps the server's index like the catalogue: follows the outbox by a cursor that lies on the server, beside the documents.
/// Without a cursor, or when the day has changed, the index is built anew beside the one in use and swapped.
/// </summary>
public sealed partial class MeilisearchFollower : BackgroundService
{
    private const int Batch = 200;
    private const string CursorId = "cursor";
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly MeilisearchClient _client;
    private readonly IServiceScopeFactory _scopes;
    private readonly MeilisearchOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<MeilisearchFollower> _logger;
    private readonly SemaphoreSlim _alone = new(1, 1);
    private long _cursor = -1;
    private DateOnly _day;

    public MeilisearchFollower(
        IServiceProvider services, IServiceScopeFactory scopes, IOptions<MeilisearchOptions> options, TimeProvider clock, ILogger<MeilisearchFollower> logger)
    {
        _client = services.GetRequiredService<MeilisearchClient>();
        (_scopes, _options, _clock, _logger) = (scopes, options.Value, clock, logger);
    }

    /// <summary>Whether the server holds the catalogue; until then it is not asked.</summary>
    public bool IsReady => _cursor >= 0;

    private string State => _options.Index + "-posisi";

    private string Beside => _options.Index + "-baru";

    /// <summary>Brings the server up to the last committed change.</summary>
    public Task CatchUpAsync(CancellationToken cancellationToken) => AloneAsync(
        async services =>
        {
            var (cursor, day) = await PositionAsync(cancellationToken);
            if (cursor < 0 || day != _clock.Today())
            {
                await BuildAsync(services, cancellationToken);
                return;
            }

            for (_day = day; ; _cursor = cursor)
            {
                var news = await services.GetRequiredService<OutboxReader>().AfterAsync(cursor, Batch, cancellationToken);
                if (news.Count == 0) break;
                await RenewAsync(services, [.. news.Select(one => one.Event)], cancellationToken);
                cursor = news[^1].Cursor;
                await KeepAsync(cursor, cancellationToken);
            }

            _cursor = cursor;
        },
        cancellationToken);

    public Task RebuildAsync(CancellationToken cancellationToken) => AloneAsync(services => BuildAsync(services, cancellationToken), cancellationToken);

    public override void Dispose()
    {
        _alone.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_options.IsNamed && !stoppingToken.IsCancellationRequested)
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
#pragma warning disable CA1031 // the market sells on with its own index; the next round tries again
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.Failed(_logger, exception);
                await Task.Delay(Rest, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task AloneAsync(Func<IServiceProvider, Task> work, CancellationToken cancellationToken)
    {
        await _alone.WaitAsync(cancellationToken);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
        finally
        {
            _alone.Release();
        }
    }

    private async Task<(long Cursor, DateOnly Day)> PositionAsync(CancellationToken cancellationToken)
    {
        if (_cursor >= 0) return (_cursor, _day);
        var kept = (await _client.ReadAsync(State, cancellationToken)).FirstOrDefault(one => (string?)one["id"] == CursorId);
        return kept is null ? (-1, default) : ((long?)kept["at"] ?? -1, DateOnly.FromDayNumber((int?)kept["day"] ?? 0));
    }

    private async Task BuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // Changes committed while products are read are met again after this cursor.
        var cursor = await services.GetRequiredService<OutboxReader>().LastCursorAsync(cancellationToken);
        await _client.DropAsync(Beside, cancellationToken);
        await _client.CreateAsync(Beside, cancellationToken);
        await _client.SetAsync(Beside, MeilisearchDocuments.Settings(LexiconFile.Shipped), cancellationToken);
        await foreach (var rows in services.GetRequiredService<IndexFeed>().BatchesAsync(cancellationToken))
            await _client.PutAsync(Beside, [.. rows.Select(Document)], cancellationToken);
        await _client.CreateAsync(_options.Index, cancellationToken);
        await _client.SwapAsync(_options.Index, Beside, cancellationToken);
        await _client.DropAsync(Beside, cancellationToken);
        _day = _clock.Today();
        await KeepAsync(cursor, cancellationToken);
        _cursor = cursor;
        Log.Built(_logger);
    }

    private async Task RenewAsync(IServiceProvider services, IReadOnlyList<IDomainEvent> news, CancellationToken cancellationToken)
    {
        var feed = services.GetRequiredService<IndexFeed>();
        var changed = await feed.ChangedAsync(news, cancellationToken);
        if (changed.Count == 0) return;
        var rows = await feed.RowsOfAsync(changed, cancellationToken);
        var gone = changed.Except(rows.Select(row => row.Product.Id)).Select(id => id.ToString("N")).ToList();
        if (rows.Count > 0) await _client.PutAsync(_options.Index, [.. rows.Select(Document)], cancellationToken);
        if (gone.Count > 0) await _client.RemoveAsync(_options.Index, gone, cancellationToken);
    }

    private JsonObject Document(IndexRow row) => MeilisearchDocuments.Of(row, _clock.Today(), LexiconFile.Shipped);

    private Task KeepAsync(long cursor, CancellationToken cancellationToken) =>
        _client.PutAsync(State, [new JsonObject { ["id"] = CursorId, ["at"] = cursor, ["day"] = _day.DayNumber }], cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(615, LogLevel.Information, "Indeks Meilisearch disusun.")]
        public static partial void Built(ILogger logger);

        [LoggerMessage(616, LogLevel.Warning, "Indeks Meilisearch tidak bisa diperbarui; dicoba lagi.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
