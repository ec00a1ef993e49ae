using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Tests.Inventory;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog.Imports;

/// <summary>H-05: a file as large as may be, with 37 wrong rows. Seconds are printed, not asserted.</summary>
public class TenThousandRowsTests(PoolingMarket market) : IClassFixture<PoolingMarket>
{
    private const int Rows = 10_000;
    private const int Wrong = 37;

    [Fact]
    public async Task Of_ten_thousand_rows_thirty_seven_wrong_ones_are_named_and_the_others_come_while_others_write()
    {
        var app = market.App;
        var seller = Arrange.SellerActor((await app.ShopAsync("Gudang Besar")).Id);
        var file = Encoding.UTF8.GetBytes(ProductFiles.Heading + string.Concat(Enumerable.Range(0, Rows).Select(at =>
            ProductFiles.Row($"Bandeng {at}", at % 271 == 5 ? "murah" : (10_000 + at).ToString(CultureInfo.InvariantCulture)))));
        var clock = new Spent();
        var (id, facts) = await app.CheckedAsync(seller, file);
        Say($"read and judged in {clock}");
        Assert.Equal((Rows - Wrong, Wrong), (facts.Found.Added, facts.Found.WrongRows));
        Assert.Equal(Enumerable.Range(0, Rows).Where(at => at % 271 == 5).Select(at => at + 2), facts.Problems.Select(problem => problem.Row));

        var other = await app.ListedAsync("Rengginang tetangga");
        Assert.Null((await app.StartAsync(seller, id, skipsWrong: true)).Error);
        clock = new Spent();
        var run = Task.Run(() => app.RunImportsAsync());
        var (longest, writes) = (TimeSpan.Zero, 0);
        for (var stock = 11; !run.IsCompleted; stock++, writes++)
        {
            var waited = Stopwatch.StartNew();
            Assert.Null((await app.CountAsync(other.SellerId, other.VariantId, other.SellerId, stock - 1, stock)).Error);
            if (waited.Elapsed > longest) longest = waited.Elapsed;
        }

        await run;
        Say($"imported in {clock}; {writes} other writes meanwhile, the slowest took {longest.TotalSeconds:0.00} s");
        var done = await app.FactsAsync(seller, id);
        Assert.Equal((ImportStage.Done, Rows - Wrong, Rows), (done.Stage, done.Taken.Added, done.RowsDone));
        Assert.Equal(Rows - Wrong, await app.ReadAsync(db => db.Set<Product>().CountAsync(product => product.SellerId == seller.SellerId)));
        clock = new Spent();
        await app.FollowSearchAsync();
        Say($"search caught up in {clock}");
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task A_run_that_died_half_way_goes_on_where_it_was_and_does_nothing_twice()
    {
        var app = market.App;
        var seller = Arrange.SellerActor((await app.ShopAsync("Gudang Mati")).Id);
        const int rows = (3 * RunImport.BatchRows) + 10;
        var (id, _) = await app.CheckedAsync(seller, ProductFiles.Heading + string.Concat(Enumerable.Range(0, rows).Select(at => ProductFiles.Row($"Otak {at}"))));
        Assert.Null((await app.StartAsync(seller, id)).Error);

        // One batch, then the process is gone; what it had read goes with it.
        await app.InScopeAsync(async services =>
        {
            var dying = services.GetRequiredService<RunImport>();
            Assert.True(await dying.StepAsync(await dying.PrepareAsync(id, CancellationToken.None), CancellationToken.None));
        });
        var half = await app.FactsAsync(seller, id);
        Assert.Equal((ImportStage.Running, RunImport.BatchRows), (half.Stage, half.RowsDone));

        // Two instances find it at once.
        await Task.WhenAll(Task.Run(() => app.RunImportsAsync()), Task.Run(() => app.RunImportsAsync()));
        var done = await app.FactsAsync(seller, id);
        Assert.Equal((ImportStage.Done, rows, rows), (done.Stage, done.Taken.Added, done.RowsDone));
        var names = (await app.ProductsAsync(seller)).ConvertAll(product => product.Name);
        Assert.Equal((rows, rows), (names.Count, names.Distinct().Count()));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Started_by_two_clicks_at_once_it_runs_once()
    {
        var app = market.App;
        var seller = Arrange.SellerActor((await app.ShopAsync("Gudang Klik")).Id);
        var (id, _) = await app.CheckedAsync(seller, ProductFiles.Heading + ProductFiles.Row("Bandeng klik"));
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.StartAsync(seller, id))));
        Assert.All(clicks, click => Assert.Null(click.Error));
        Assert.Equal(1, await app.RunImportsAsync());
        Assert.Null((await app.StartAsync(seller, id)).Error);
        Assert.Equal(0, await app.RunImportsAsync());
        Assert.Single(await app.ProductsAsync(seller));
    }

    [Fact]
    public async Task A_second_import_waits_until_the_first_is_through()
    {
        var app = market.App;
        var seller = Arrange.SellerActor((await app.ShopAsync("Gudang Dua")).Id);
        var (first, _) = await app.CheckedAsync(seller, ProductFiles.Heading + ProductFiles.Row("Bandeng satu"));
        var (second, _) = await app.CheckedAsync(seller, ProductFiles.Heading + ProductFiles.Row("Bandeng dua"));
        Assert.Null((await app.StartAsync(seller, first)).Error);
        Assert.Equal("catalog.import-other-running", (await app.StartAsync(seller, second)).Error!.Code);
        await app.RunImportsAsync();
        Assert.Null((await app.StartAsync(seller, second)).Error);
        await app.RunImportsAsync();
        Assert.Equal(2, (await app.ProductsAsync(seller)).Count);
    }

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}

/// <summary>Keeps connections open, as the real market does.</summary>
public sealed class PoolingMarket : IAsyncLifetime
{
    public MarketApp App { get; } = new() { Pooling = true };

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>Time by the clock, and of the processor: this machine has other work too.</summary>
internal sealed class Spent
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _before = Environment.CpuUsage.TotalTime;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{_clock.Elapsed.TotalSeconds:0.0} s ({(Environment.CpuUsage.TotalTime - _before).TotalSeconds:0.0} s of processor)");
}
