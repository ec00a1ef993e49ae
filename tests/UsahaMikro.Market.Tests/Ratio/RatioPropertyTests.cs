using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;
using FsCheck.Fluent;

namespace UsahaMikro.Market.Tests.Ratio;

/// <summary>Random histories of orders, releases and hand-overs, told in any order and with repetitions.</summary>
public class RatioPropertyTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const int Histories = 25;

    [Fact]
    public async Task The_incremental_figures_equal_a_naive_recount()
    {
        foreach (var seed in Gen.Sample(Gen.Choose(1, int.MaxValue - 1), Histories, Histories))
        {
            var history = History.Random(seed);
            foreach (var happened in history.Told) await app.HandleAsync(happened);

            var reading = await app.InScopeAsync(services =>
                services.GetRequiredService<IRatioGauge>().OfAgencyAsync(history.AgencyId, 2026, CancellationToken.None));
            Assert.True(history.Recount() == (reading.Ratios.Commitment.Part, reading.Ratios.Realisation), $"seed {seed}: {history.Recount()} ≠ {reading.Ratios}");
            Assert.True(reading.Ratios.Realisation.Part <= reading.Ratios.Commitment.Part, $"seed {seed}: realised beyond committed");
        }

        Assert.Empty(await app.RatioBreachesAsync());
    }

    private sealed record History(Guid AgencyId, IReadOnlyList<IDomainEvent> Happened, IReadOnlyList<IDomainEvent> Told)
    {
        public static History Random(int seed)
        {
            var random = new Random(seed);
            var agency = Guid.CreateVersion7();
            var happened = Enumerable.Range(0, random.Next(1, 6)).SelectMany(_ => OrderStory(random, agency)).ToList();
            var told = happened.Concat(happened.Where(_ => random.Next(4) == 0)).ToArray();
            random.Shuffle(told);
            return new History(agency, happened, told);
        }

        public (Rupiah Committed, RatioFigure Realisation) Recount()
        {
            var lines = Happened.OfType<OrderPlaced>().SelectMany(order => order.Lines.Select(line => (order.OrderId, line))).ToList();
            var counting = lines.Where(one => EligibilityRule.Judge(Samples.Serang11e, one.line.Facts, Samples.Serang).Counts)
                .Select(one => (one.OrderId, one.line.Number)).ToHashSet();
            var released = Happened.OfType<OrderLinesReleased>().SelectMany(e => e.Lines.Select(line => (e.OrderId, line))).ToList();
            var accepted = Happened.OfType<HandedOver>().SelectMany(e => e.Lines.Select(line => (e.OrderId, line))).ToList();
            var committed = lines.Where(one => counting.Contains((one.OrderId, one.line.Number))).Sum(one => one.line.Gross)
                - released.Where(one => counting.Contains((one.OrderId, one.line.Number))).Sum(one => one.line.Gross);
            return (committed, new RatioFigure(
                accepted.Where(one => counting.Contains((one.OrderId, one.line.Number))).Sum(one => one.line.Gross),
                accepted.Sum(one => one.line.Gross)));
        }

        /// <summary>Each line is split into a part that is released, parts that are handed over, and a rest that is open.</summary>
        private static IEnumerable<IDomainEvent> OrderStory(Random random, Guid agency)
        {
            var order = Samples.Order(agency, $"PSN-2026-{random.Next(1_000_000)}", [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Facts(random), random.NextInt64(3, 1_000_000)))]);
            yield return order;
            foreach (var line in order.Lines)
            {
                var parts = line.Gross.Split([random.Next(0, 4), random.Next(0, 4), random.Next(0, 4), 1]);
                if (parts[0].Amount > 0) yield return Samples.Release(order, (line.Number, parts[0].Amount));
                if (parts[1].Amount > 0) yield return Samples.HandOver(order, new DateOnly(2026, random.Next(6, 13), 5), (line.Number, parts[1].Amount));
                if (parts[2].Amount > 0) yield return Samples.HandOver(order, new DateOnly(2027, 1, 7), (line.Number, parts[2].Amount));
            }
        }

        private static LineFacts Facts(Random random) => Samples.Local with
        {
            Scale = (BusinessScale)random.Next(4),
            LegalForm = (LegalForm)random.Next(6),
            DomicileCode = random.Next(3) == 0 ? "3604051001" : "3673051001",
            Maker = (Maker)random.Next(3),
            IsPdn = random.Next(2) == 0,
        };
    }
}
