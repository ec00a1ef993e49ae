using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>
/// Keeps the promises of the outbox: claims by compare-and-set, so that two instances never do the same row;
/// retries with back-off; parks after <see cref="Limit"/> attempts, where the back office sees it.
/// </summary>
public sealed partial class OutboxDispatcher(
    IServiceScopeFactory scopes, DatabaseServices services, ILogger<OutboxDispatcher> logger) : BackgroundService
{
    public const int Limit = 10;
    private const int Batch = 50;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);
    private readonly string _me = OutboxWorkerName.New();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isTidy = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isTidy) await FreeOrphansAsync(stoppingToken);
                isTidy = true;
                while (await DispatchAsync(stoppingToken) > 0)
                {
                }

                await services.Bell.WaitAsync(TimeSpan.FromSeconds(1), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, exception);
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
            }
        }
    }

    /// <summary>What a killed process of this machine had claimed is free at once, not only when its claim runs out.</summary>
    public async Task FreeOrphansAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        var claimed = db.Set<OutboxMessage>().Where(m => m.DoneAt == null && m.ClaimedBy != null && m.ClaimedBy != _me);
        var gone = (await claimed.Select(m => m.ClaimedBy!).Distinct().ToListAsync(cancellationToken)).FindAll(OutboxWorkerName.IsGone);
        if (gone.Count == 0) return;

        using var turn = await services.Gate.EnterAsync(cancellationToken);
        await claimed.Where(m => gone.Contains(m.ClaimedBy!))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimedBy, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null), cancellationToken);
    }

    /// <summary>One round; returns how many promises were taken up.</summary>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var now = services.Clock.GetUtcNow();
        List<OutboxMessage> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
            due = await db.Set<OutboxMessage>().AsNoTracking()
                .Where(m => m.DoneAt == null && m.ParkedAt == null && m.NextAttemptAt <= now && (m.ClaimedUntil == null || m.ClaimedUntil < now))
                .OrderBy(m => m.Id).Take(Batch).ToListAsync(cancellationToken);
        }

        var taken = 0;
        foreach (var message in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await ClaimAsync(scope, message, cancellationToken)) continue;
            taken++;
            await KeepAsync(scope, message, cancellationToken);
        }

        return taken;
    }

    private async Task<bool> ClaimAsync(AsyncServiceScope scope, OutboxMessage message, CancellationToken cancellationToken)
    {
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        var until = services.Clock.GetUtcNow() + Claim;
        using var turn = await services.Gate.EnterAsync(cancellationToken);
        return await db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.DoneAt == null && m.ClaimedUntil == message.ClaimedUntil)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimedBy, _me).SetProperty(m => m.ClaimedUntil, until), cancellationToken) == 1;
    }

    private async Task KeepAsync(AsyncServiceScope scope, OutboxMessage message, CancellationToken cancellationToken)
    {
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        try
        {
            var happened = JsonSerializer.Deserialize(message.Payload, OutboxRoutes.Market.EventNamed(message.EventName))!;
            var handler = scope.ServiceProvider.GetRequiredService(OutboxRoutes.Market.HandlerNamed(message.Handler));
            var call = OutboxCall.For(happened.GetType());
            if (call.IsExternal(handler)) await call.DeliverAsync(handler, happened, cancellationToken);

            await db.InTransactionAsync(Actor.System("outbox"), async () =>
            {
                if (!call.IsExternal(handler)) await call.HandleAsync(handler, happened, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                await FinishAsync(db, message);
                return Result.Ok();
            }, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, exception, message.Id, message.EventName, message.Handler, message.Attempts + 1);
            await PostponeAsync(message, exception.GetType().Name + ": " + exception.Message);
        }
    }

    /// <summary>The fence: a stalled worker whose claim was taken over cannot finish a second time.</summary>
    private async Task FinishAsync(MarketDbContext db, OutboxMessage message)
    {
        var now = services.Clock.GetUtcNow();
        var done = await db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.ClaimedBy == _me && m.DoneAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DoneAt, now).SetProperty(m => m.Attempts, message.Attempts + 1), CancellationToken.None);
        if (done != 1) throw new InvalidOperationException("Another worker took this promise over.");
    }

    private async Task PostponeAsync(OutboxMessage message, string reason)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketDbContext>();
        var now = services.Clock.GetUtcNow();
        var attempts = message.Attempts + 1;
        var next = now + TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, attempts)));
        DateTimeOffset? parked = attempts >= Limit ? now : null;
        reason = reason.Length > 1000 ? reason[..1000] : reason;
        using var turn = await services.Gate.EnterAsync(CancellationToken.None);
        await db.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.ClaimedBy == _me && m.DoneAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Attempts, attempts).SetProperty(m => m.NextAttemptAt, next)
                    .SetProperty(m => m.ParkedAt, parked).SetProperty(m => m.LastError, reason)
                    .SetProperty(m => m.ClaimedBy, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null),
                CancellationToken.None);
        if (parked is not null) Log.Parked(logger, message.Id, message.EventName, message.Handler);
    }

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Error, "Outbox round failed.")]
        public static partial void RoundFailed(ILogger logger, Exception exception);

        [LoggerMessage(201, LogLevel.Warning, "Promise {Id} {Event} to {Handler} failed, attempt {Attempt}.")]
        public static partial void Failed(ILogger logger, Exception exception, long id, string @event, string handler, int attempt);

        [LoggerMessage(202, LogLevel.Error, "Promise {Id} {Event} to {Handler} is parked; see the health page.")]
        public static partial void Parked(ILogger logger, long id, string @event, string handler);
    }
}
