using System.Data.Common;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

public class StatementTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private const int Most = 6;

    [Fact]
    public async Task Every_storefront_page_asks_the_database_at_most_six_times()
    {
        var seller = await app.ShopAsync("Dapur Hitung", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Sate bandeng hitung", from: seller);
        for (var at = 0; at < 8; at++) await app.ListedAsync($"Sate bandeng tetangga {at}");
        await app.FollowSearchAsync();

        var counter = new Counter();
        await using var counted = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IInterceptor>(counter)));
        using var client = counted.CreateClient();
        await client.GetStringAsync("/", Stop);

        foreach (var address in new[]
        {
            "/", "/kategori/sate-bandeng", "/keperluan/rapat", listed.Path, $"/usaha-mikro/{listed.SellerSlug}", "/usaha-mikro", "/favorit", $"/bandingkan?p={listed.Code}", $"/terakhir-dilihat?p={listed.Code}", "/cari?q=bandeng", "/cari?q=bandeng&dekat=367302", listed.Path + "?dekat=367302",
            "/cari", "/peraturan", "/peraturan/SRG", "/sitemap.xml", "/tentang/kurasi", "/istilah", "/kamus-data",
            "/izin-usaha", "/tentang/pencarian",
        })
        {
            counter.Statements.Clear();
            await client.GetStringAsync(address, Stop);
            TestContext.Current.TestOutputHelper?.WriteLine($"{counter.Statements.Count} {address}");
            Assert.True(counter.Statements.Count <= Most, $"{address}: {counter.Statements.Count}\n{string.Join("\n\n", counter.Statements)}");
        }
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Statements.Add(command.CommandText);
            return result;
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
