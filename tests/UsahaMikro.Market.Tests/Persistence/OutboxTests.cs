using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

public class OutboxTests : IAsyncLifetime
{
    private readonly MarketApp _app = new();

    [Fact]
    public async Task Two_instances_keep_each_promise_once()
    {
        await OrderAsync();
        var promised = await CountAsync(message => message.Handler != OutboxMessage.Followers);
        var (one, other) = (Dispatcher(), Dispatcher());

        await Task.WhenAll(DrainAsync(one), DrainAsync(other));

        Assert.True(promised > 0);
        Assert.Equal(promised, await CountAsync(message => message.DoneAt != null && message.Handler != OutboxMessage.Followers));
        Assert.Equal(0, await CountAsync(message => message.Attempts > 1));
    }

    [Fact]
    public async Task A_promise_that_cannot_be_kept_is_parked_after_ten_attempts_and_others_flow()
    {
        await PoisonAsync();
        await OrderAsync();
        for (var attempt = 0; attempt < OutboxDispatcher.Limit; attempt++)
        {
            await _app.DrainOutboxAsync();
            _app.Clock.Pass(TimeSpan.FromHours(2));
        }

        var poisoned = await OneAsync("tidak.ada");
        Assert.Equal(OutboxDispatcher.Limit, poisoned.Attempts);
        Assert.NotNull(poisoned.ParkedAt);
        Assert.NotNull(poisoned.LastError);
        Assert.Equal(0, await CountAsync(message => message.DoneAt == null && message.ParkedAt == null));
    }

    [Fact]
    public async Task A_failed_attempt_waits_longer_each_time()
    {
        await PoisonAsync();
        await _app.DrainOutboxAsync();
        var first = (await OneAsync("tidak.ada")).NextAttemptAt - _app.Clock.Now;
        _app.Clock.Pass(first);
        await _app.DrainOutboxAsync();
        var second = (await OneAsync("tidak.ada")).NextAttemptAt - _app.Clock.Now;

        Assert.True(second > first);
    }

    [Fact]
    public async Task A_worker_whose_claim_ran_out_leaves_the_promise_to_another()
    {
        await OrderAsync();
        await ClaimAllAsync("mati");

        await _app.DrainOutboxAsync();
        Assert.NotEqual(0, await CountAsync(message => message.DoneAt == null));
        _app.Clock.Pass(TimeSpan.FromMinutes(2));
        await _app.DrainOutboxAsync();
        Assert.Equal(0, await CountAsync(message => message.DoneAt == null));
    }

    [Fact]
    public async Task What_a_killed_process_had_claimed_is_done_as_soon_as_another_starts()
    {
        await OrderAsync();
        using var shell = Process.Start("true");
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        await ClaimAllAsync($"{OutboxWorkerName.Machine}{shell.Id}-ABCDEF");

        await Dispatcher().FreeOrphansAsync(TestContext.Current.CancellationToken);
        await _app.DrainOutboxAsync();
        Assert.Equal(0, await CountAsync(message => message.DoneAt == null));
    }

    [Fact]
    public async Task What_a_running_process_or_another_machine_has_claimed_stays_theirs()
    {
        using var shell = Process.Start("sleep", "60");
        Assert.False(OutboxWorkerName.IsGone($"{OutboxWorkerName.Machine}{shell.Id}-ABCDEF"));
        shell.Kill();
        Assert.False(OutboxWorkerName.IsGone("mesin-lain-1-ABCDEF"));
        Assert.True(OutboxWorkerName.IsGone(OutboxWorkerName.New()), "Our own number under another code was somebody before us.");
    }

    [Fact]
    public async Task A_refused_use_case_promises_nothing()
    {
        var before = await CountAsync(_ => true);
        await _app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<MarketDbContext>();
            await db.InTransactionAsync(Actor.System("test"), () =>
            {
                db.Announce(new UsahaMikro.Market.Catalog.Contracts.ProductChanged(Guid.CreateVersion7()));
                return Task.FromResult<Result>(new Error("test.refused", ErrorKind.Invalid, "Tidak."));
            }, CancellationToken.None);
        });

        Assert.Equal(before, await CountAsync(_ => true));
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task OrderAsync()
    {
        var agency = await _app.AgencyAsync();
        var package = await _app.PackageAsync(agency, 10_000_000);
        var product = await _app.ListedAsync(await _app.SellerAsync(), "Emping", 30_000);
        await _app.OrderedAsync(Arrange.Orderer(agency), package, product, 2);
    }

    private Task ClaimAllAsync(string name) => _app.WriteAsync(db => db.Set<OutboxMessage>().Where(message => message.DoneAt == null).ExecuteUpdateAsync(set => set
        .SetProperty(message => message.ClaimedBy, name).SetProperty(message => message.ClaimedUntil, _app.Clock.Now.AddMinutes(1))));

    private Task PoisonAsync() => _app.WriteAsync(db =>
    {
        var now = _app.Clock.Now;
        db.Add(new OutboxMessage { EventName = "tidak.ada", Handler = "tidak.ada", Payload = "{}", OccurredAt = now, NextAttemptAt = now });
        return Task.CompletedTask;
    });

    private OutboxDispatcher Dispatcher() => new(
        _app.Services.GetRequiredService<IServiceScopeFactory>(), _app.Services.GetRequiredService<DatabaseServices>(), NullLogger<OutboxDispatcher>.Instance);

    private static async Task DrainAsync(OutboxDispatcher dispatcher)
    {
        while (await dispatcher.DispatchAsync(CancellationToken.None) > 0)
        {
        }
    }

    private Task<int> CountAsync(System.Linq.Expressions.Expression<Func<OutboxMessage, bool>> which) => _app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<OutboxMessage>().CountAsync(which));

    private Task<OutboxMessage> OneAsync(string eventName) => _app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.EventName == eventName));
}
