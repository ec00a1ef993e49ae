using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Data;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Ratio;

public class RatioLedgerTests(MarketApp app) : IClassFixture<MarketApp>
{
    private readonly Guid _agency = Guid.CreateVersion7();

    [Fact]
    public async Task An_order_is_committed_line_by_line_with_its_facts_frozen()
    {
        var order = Order("PSN-2026-000001", (Samples.Local, 300_000), (Samples.Local with { Scale = BusinessScale.Besar }, 100_000));
        await app.HandleAsync(order);

        var rows = await app.ReadAsync(db => db.Set<CommitmentRow>().Where(row => row.OrderId == order.OrderId).OrderBy(row => row.LineNumber).ToListAsync());
        Assert.Equal([(1, 300_000L, BusinessScale.Mikro), (2, 100_000L, BusinessScale.Besar)], rows.Select(row => (row.LineNumber, row.Gross.Amount, row.Facts.Scale)));
        Assert.All(rows, row => Assert.Equal((2026, 6), (row.FiscalYear, row.Month)));
        Assert.Equal(300_000, (await ReadingAsync()).Ratios.Commitment.Part.Amount);
    }

    [Fact]
    public async Task An_event_handled_twice_makes_one_row()
    {
        var order = Order("PSN-2026-000002", (Samples.Local, 300_000));
        var handedOver = Samples.HandOver(order, parts: (1, 200_000));
        var released = Samples.Release(order, (1, 100_000));
        foreach (var happened in new IDomainEvent[] { order, handedOver, released, released, handedOver, order }) await app.HandleAsync(happened);

        Assert.Equal(2, await app.ReadAsync(db => db.Set<CommitmentRow>().CountAsync(row => row.OrderId == order.OrderId)));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Realisation>().CountAsync(row => row.OrderId == order.OrderId)));
        var ratios = (await ReadingAsync()).Ratios;
        Assert.Equal((200_000, 200_000), (ratios.Commitment.Part.Amount, ratios.Realisation.Part.Amount));
    }

    [Fact]
    public async Task What_is_released_no_longer_counts_and_what_is_handed_over_still_does()
    {
        var order = Order("PSN-2026-000003", (Samples.Local, 500_000), (Samples.Local, 250_000));
        await app.HandleAsync(order);
        await app.HandleAsync(Samples.HandOver(order, parts: (1, 500_000)));
        await app.HandleAsync(Samples.Release(order, (2, 250_000)));

        var ratios = (await ReadingAsync()).Ratios;
        Assert.Equal((500_000, 500_000), (ratios.Commitment.Part.Amount, ratios.Realisation.Part.Amount));
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    public async Task The_order_of_events_does_not_matter(int first, int second, int third)
    {
        var order = Order($"PSN-2026-1{first}{second}{third}", (Samples.Local, 400_000), (Samples.Local with { Scale = BusinessScale.Besar }, 100_000));
        IDomainEvent[] events = [order, Samples.HandOver(order, parts: [(1, 300_000), (2, 100_000)]), Samples.Release(order, (1, 100_000))];
        foreach (var at in new[] { first, second, third }) await app.HandleAsync(events[at]);

        var ratios = (await ReadingAsync()).Ratios;
        Assert.Equal(300_000, ratios.Commitment.Part.Amount);
        Assert.Equal(new RatioFigure(new Rupiah(300_000), new Rupiah(400_000)), ratios.Realisation);
        Assert.Equal(0, await app.ReadAsync(db => db.Set<EarlyEvent>().CountAsync(early => early.OrderId == order.OrderId)));
    }

    [Theory]
    [InlineData(BuyerKind.Person)]
    [InlineData(BuyerKind.Company)]
    public async Task Orders_of_citizens_and_companies_are_not_recorded_even_when_the_hand_over_comes_first(BuyerKind kind)
    {
        var order = Order("PSN-2026-000004", (Samples.Local, 90_000)) with { Buyer = new BuyerRef(kind, Guid.CreateVersion7(), "Siti") };
        await app.HandleAsync(Samples.HandOver(order));
        await app.HandleAsync(order);
        await app.HandleAsync(Samples.HandOver(order));

        Assert.Equal(0, await app.ReadAsync(db => db.Set<CommitmentRow>().CountAsync(row => row.OrderId == order.OrderId)));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<Realisation>().CountAsync(row => row.OrderId == order.OrderId)));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<EarlyEvent>().CountAsync(early => early.OrderId == order.OrderId)));
    }

    [Fact]
    public async Task A_bast_after_31_december_counts_for_the_package_year_and_is_flagged()
    {
        var order = Order("PSN-2026-000005", (Samples.Local, 70_000));
        await app.HandleAsync(order);
        await app.HandleAsync(Samples.HandOver(order, new DateOnly(2027, 1, 4)));

        var row = await app.ReadAsync(db => db.Set<Realisation>().SingleAsync(realised => realised.OrderId == order.OrderId));
        Assert.Equal((2026, FiscalMonth.After, true), (row.FiscalYear, row.Month, row.IsLate));
        Assert.Equal(70_000, (await ReadingAsync()).Ratios.Realisation.Part.Amount);
    }

    [Fact]
    public async Task An_order_of_31_december_23_30_WIB_belongs_to_december()
    {
        var order = Order("PSN-2026-000006", (Samples.Local, 70_000)) with { At = new DateTimeOffset(2026, 12, 31, 16, 30, 0, TimeSpan.Zero) };
        await app.HandleAsync(order);

        Assert.Equal(12, await app.ReadAsync(db => db.Set<CommitmentRow>().Where(row => row.OrderId == order.OrderId).Select(row => row.Month).SingleAsync()));
    }

    [Fact]
    public async Task The_invariant_holds_and_tells_when_a_total_or_a_line_is_wrong()
    {
        var order = Order("PSN-2026-000007", (Samples.Local, 100_000));
        await app.HandleAsync(order);
        await app.HandleAsync(Samples.HandOver(order));
        Assert.DoesNotContain(await app.RatioBreachesAsync(), breach => breach.Contains(_agency.ToString()) || breach.Contains(order.OrderId.ToString()));

        await app.WriteAsync(db => db.Set<RatioTotal>().Where(total => total.AgencyId == _agency)
            .ExecuteUpdateAsync(set => set.SetProperty(total => total.Realised, new Rupiah(1))));
        Assert.Contains(await app.RatioBreachesAsync(), breach => breach.Contains(_agency.ToString()));

        await app.HandleAsync(Samples.HandOver(order));
        Assert.Contains(await app.RatioBreachesAsync(), breach => breach.Contains("melebihi komitmen") && breach.Contains(order.OrderId.ToString()));
    }

    private OrderPlaced Order(string number, params (LineFacts Facts, long Gross)[] lines) => Samples.Order(_agency, number, lines);

    private Task<RatioReading> ReadingAsync() => app.InScopeAsync(services =>
        services.GetRequiredService<IRatioGauge>().OfAgencyAsync(_agency, 2026, CancellationToken.None));
}

/// <summary>Hands an event to the ledger as the outbox would.</summary>
internal static class RatioHand
{
    public static Task HandleAsync(this MarketApp app, IDomainEvent happened) => app.InScopeAsync(async services =>
    {
        var ledger = services.GetRequiredService<RatioLedger>();
        await services.GetRequiredService<MarketDbContext>().InTransactionAsync(Actor.System("outbox"), async () =>
        {
            await (happened switch
            {
                OrderPlaced placed => ledger.PlaceAsync(placed, CancellationToken.None),
                OrderLinesReleased released => ledger.ReleaseAsync(released, CancellationToken.None),
                HandedOver handedOver => ledger.HandOverAsync(handedOver, CancellationToken.None),
                _ => throw new ArgumentException(happened.GetType().Name, nameof(happened)),
            });
            return Result.Ok();
        }, CancellationToken.None);
    });

    public static Task<T> ReadAsync<T>(this MarketApp app, Func<MarketDbContext, Task<T>> read) =>
        app.InScopeAsync(services => read(services.GetRequiredService<MarketDbContext>()));

    public static Task<IReadOnlyList<string>> RatioBreachesAsync(this MarketApp app) => app.InScopeAsync(services =>
        services.GetServices<IInvariant>().Single(one => one.Name.StartsWith("I6", StringComparison.Ordinal)).BreachesAsync(CancellationToken.None));
}
