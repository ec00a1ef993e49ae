using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Web.Commands;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>What the program does besides serving, as an operator types it.</summary>
public class CommandTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Reference_data_come_without_anyone_and_only_once()
    {
        Assert.Equal(0, await RunAsync("seed", "--reference-only"));
        var before = await RowsAsync();
        Assert.Equal(0, await RunAsync("seed", "--reference-only"));

        Assert.Equal(before, await RowsAsync());
        Assert.True(before["RegulationParameters"] > 0);
        Assert.Equal((0, 0), (await app.ReadAsync(db => db.Set<Seller>().CountAsync()), await app.ReadAsync(db => db.Set<Account>().CountAsync())));
    }

    [Fact]
    public async Task The_first_admin_is_made_once_and_named_fully()
    {
        await using var own = new MarketApp();
        await own.InitializeAsync();
        Assert.Equal(2, await RunAsync(own, "create-admin", "--email", "laras@contoh.go.id"));
        Assert.Equal(1, await RunAsync(own, "create-admin", "--email", "bukan surel", "--name", "Laras"));
        Assert.Equal(0, await RunAsync(own, "create-admin", "--email", "laras@contoh.go.id", "--name", "Laras"));
        Assert.Equal(1, await RunAsync(own, "create-admin", "--email", "LARAS@contoh.go.id", "--name", "Laras lagi"));
        Assert.Equal([Role.SystemAdmin], await own.ReadAsync(db => db.Set<Membership>().Select(one => one.Role).ToListAsync()));
    }

    [Fact]
    public async Task The_index_is_built_anew_from_what_is_listed()
    {
        await using var own = new MarketApp();
        await own.InitializeAsync();
        await own.ListedAsync("Keripik susun ulang");

        Assert.Equal(0, await RunAsync(own, "reindex"));

        using var guest = new Accounts.Browser(own);
        Assert.Contains("Keripik susun ulang", await guest.TextAsync("/cari?q=susun"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", 0)]
    [InlineData("migrate", 0)]
    [InlineData("hapus-semua", 2)]
    public async Task Every_command_ends_with_its_code(string command, int code) => Assert.Equal(code, await RunAsync(command));

    [Fact]
    public async Task Without_a_command_the_market_opens()
    {
        Assert.Null(await MarketCommands.TryRunAsync(app.Services, []));
        Assert.Null(await MarketCommands.TryRunAsync(app.Services, ["--urls", "http://localhost:5080"]));
    }

    private Task<int?> RunAsync(params string[] args) => RunAsync(app, args);

    private static Task<int?> RunAsync(MarketApp market, params string[] args) => MarketCommands.TryRunAsync(market.Services, args);

    private Task<Dictionary<string, int>> RowsAsync() => app.ReadAsync(async db =>
    {
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        var rows = new Dictionary<string, int>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            rows[table] = Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }

        return rows;
    });
}
