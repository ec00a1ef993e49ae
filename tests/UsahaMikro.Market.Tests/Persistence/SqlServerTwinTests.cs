using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

/// <summary>The twin that compiles every tested query for SQL Server is at work, and refuses what that server cannot run.</summary>
public class SqlServerTwinTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_new_query_is_compiled_for_sql_server_too()
    {
        var before = SqlServerTwin.Compiled;
        await app.ReadAsync(db => db.Set<OutboxMessage>().Where(message => message.Attempts == -1 && message.Handler == "kembar").CountAsync());
        Assert.True(SqlServerTwin.Compiled > before);
    }

    [Fact]
    public async Task A_query_only_sqlite_can_run_fails_its_test()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => app.ReadAsync(db => db.Set<OutboxMessage>().CountAsync(message => EF.Functions.Glob(message.Handler, "a*"))));
        Assert.StartsWith("SQL Server cannot run:", refusal.Message, StringComparison.Ordinal);
    }
}
