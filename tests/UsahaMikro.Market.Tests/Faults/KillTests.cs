using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Faults;

/// <summary>K-01: killed at random, the market loses nothing it has acknowledged and does nothing twice.</summary>
public class KillTests
{
    private const int Kills = 20;

    [Fact]
    public async Task Killed_at_twenty_random_points_no_acknowledged_order_and_no_event_is_lost()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var dice = new Random(seed);
        var folder = Directory.CreateDirectory(Path.Combine(TestFolder.Path, "kill")).FullName;
        using var market = new RealMarket(folder);
        await market.StartAsync();
        var demo = DemoOf(market);
        using var dindik = new HttpBuyer(market.Address);
        using var dpupr = new HttpBuyer(market.Address);
        HttpBuyer[] buyers = [dindik, dpupr];
        await dindik.SignInAsync("pp.dindik");
        await dpupr.SignInAsync("pp.dpupr");
        foreach (var goods in (string[])["rengginang", "kerupuk", "keripik", "kopi", "emping"])
        {
            foreach (var buyer in buyers) await buyer.FindAsync(goods);
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            using var over = new CancellationTokenSource();
            var load = buyers.Select(buyer => Task.Run(() => BuyAsync(buyer, over.Token))).ToList();
            var bought = Bought(buyers);
            await UnderLoadAsync(buyers, dice.Next(8, 40), Task.WhenAll(load));
            await Task.Delay(dice.Next(0, 100));
            Assert.False(load.Exists(buying => buying.IsCompleted), $"Someone had stopped buying before kill {kill + 1}.");
            await market.KillAsync();
            Assert.True(Bought(buyers) > bought, $"Nobody had bought anything before kill {kill + 1}.");
            await over.CancelAsync();
            await Task.WhenAll(load);
            await market.StartAsync();
            foreach (var buyer in buyers)
            {
                foreach (var unknown in buyer.Sent.Where(one => one.Told is Told.Unknown)) await buyer.SendAsync(unknown);
            }
        }

        var sent = buyers.SelectMany(buyer => buyer.Sent).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{sent.Count} checkouts, {sent.Count(one => one.Told is Told.Yes)} acknowledged");
        Assert.DoesNotContain(sent, one => one.Told is Told.Yes && Count(market, $"SELECT COUNT(*) FROM OrderingOrders WHERE CheckoutToken = '{one.Token}'") != 1);
        Assert.Equal(0, Count(market, "SELECT COUNT(*) FROM (SELECT 1 FROM OrderingOrders GROUP BY CheckoutToken HAVING COUNT(*) > 1)"));

        await UntilAsync(() => Count(market, "SELECT COUNT(*) FROM SystemOutbox WHERE DoneAt IS NULL AND ParkedAt IS NULL") == 0);
        Assert.Equal(
            Count(market, "SELECT COUNT(*) FROM OrderingOrders"),
            Count(market, "SELECT COUNT(DISTINCT OrderId) FROM RatioCommitments"));
        Assert.Equal(demo, DemoOf(market));
        await market.KillAsync();
        var (exitCode, output) = await market.RunAsync("verify");
        Assert.True(exitCode == 0, output);
    }

    private static async Task BuyAsync(HttpBuyer buyer, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await buyer.BuyNextAsync();
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                // The market died under the buyer's hands; what was sent stays unknown.
                return;
            }
        }
    }

    private static int Bought(HttpBuyer[] buyers) => buyers.Sum(buyer => buyer.Sent.Count(one => one.Told is Told.Yes));

    /// <summary>Waits for that many more answers: on a slow machine the blow still falls in the middle of the work.</summary>
    private static async Task UnderLoadAsync(HttpBuyer[] buyers, int answers, Task load)
    {
        var enough = buyers.Sum(buyer => buyer.Answers) + answers;
        while (buyers.Sum(buyer => buyer.Answers) < enough && !load.IsCompleted) await Task.Delay(5);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        // A promise claimed by a killed process is free again after its claim of two minutes.
        for (var round = 0; round < 1500 && !holds(); round++) await Task.Delay(100);
        Assert.True(holds());
    }

    /// <summary>What the demo brought: twenty more starts bring nothing twice.</summary>
    private static List<long> DemoOf(RealMarket market) =>
        [.. new[] { "SellersSellers", "CatalogProducts", "AgenciesAgencies", "AccountsUsers", "BudgetPackages" }.Select(table => Count(market, $"SELECT COUNT(*) FROM {table}"))];

    private static long Count(RealMarket market, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={market.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
