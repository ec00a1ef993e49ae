using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

public class AuditTests : IAsyncLifetime
{
    private readonly MarketApp _app = new();

    [Fact]
    public async Task Who_changed_what_is_written_with_the_change()
    {
        var number = await OrderedAsync();

        var entry = (await EntriesAsync("Order")).Single();
        Assert.Equal("PlaceOrder", entry.Action);
        Assert.Equal("Rina", entry.ActorName);
        Assert.Contains(number, entry.Changes);
        Assert.Null(await FirstBrokenAsync());
    }

    [Fact]
    public async Task A_masked_field_never_shows_its_value()
    {
        await OrderedAsync();

        var entry = (await EntriesAsync("Order")).Single();
        Assert.Contains("\"Phone\"", entry.Changes);
        Assert.DoesNotContain("0812", entry.Changes);
    }

    [Theory]
    [InlineData("UPDATE SystemAudit SET ActorName = 'Orang lain' WHERE Id = 2")]
    [InlineData("DELETE FROM SystemAudit WHERE Id = 2")]
    public async Task The_database_refuses_to_touch_a_row(string sql)
    {
        await OrderedAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => RunAsync(sql));
        Assert.Contains("append-only", refused.Message);
    }

    [Theory]
    [InlineData("UPDATE SystemAudit SET ActorName = 'Orang lain' WHERE Id = 2")]
    [InlineData("DELETE FROM SystemAudit WHERE Id = 2")]
    public async Task Even_with_the_guard_removed_a_forged_row_is_named(string sql)
    {
        await OrderedAsync();
        await RunAsync("DROP TRIGGER SystemAudit_NoUpdate; DROP TRIGGER SystemAudit_NoDelete;" + sql);

        Assert.Equal(2, await FirstBrokenAsync());
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<string> OrderedAsync()
    {
        var agency = await _app.AgencyAsync();
        var package = await _app.PackageAsync(agency, 10_000_000);
        var product = await _app.ListedAsync(await _app.SellerAsync(), "Emping", 30_000);
        return await _app.OrderedAsync(Arrange.Orderer(agency), package, product, 2);
    }

    private Task<List<AuditEntry>> EntriesAsync(string entity) => _app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<AuditEntry>().AsNoTracking().Where(entry => entry.Entity == entity).ToListAsync());

    private Task<long?> FirstBrokenAsync() => _app.InScopeAsync(services =>
        services.GetRequiredService<AuditChain>().FirstBrokenAsync(CancellationToken.None));

    private Task RunAsync(string sql) => _app.InScopeAsync(async services =>
    {
        var connection = services.GetRequiredService<MarketDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    });
}
