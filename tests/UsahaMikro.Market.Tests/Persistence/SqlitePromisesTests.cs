using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Sqlite;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Persistence;

public class SqlitePromisesTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_keeps_the_promise(string pragma, string wanted) => Assert.Equal(wanted, await PragmaAsync(pragma));

    [Fact]
    public async Task An_old_engine_checkpoints_only_inside_the_gate()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT sqlite_version()";

        Assert.Equal(SqliteEngine.Version.ToString(), await command.ExecuteScalarAsync());
        Assert.Equal(SqliteEngine.Version < SqliteEngine.FirstSafe, SqliteEngine.IsGuarded);
        Assert.Equal(SqliteEngine.IsGuarded ? "0" : "1000", await PragmaAsync("wal_autocheckpoint"));
    }

    [Fact]
    public Task The_log_is_folded_back_only_when_nobody_writes() => app.InScopeAsync(async services =>
    {
        var database = services.GetRequiredService<DatabaseServices>();
        await app.WriteAsync(async db =>
        {
            db.Add(new NumberRow { Key = "lipat", Last = 1 });
            await db.SaveChangesAsync();
        });
        var log = new FileInfo(SqliteEngine.FileOf(database.Options.ConnectionString) + "-wal");
        Task stopping;
        using (await database.Gate.EnterAsync(CancellationToken.None))
        {
            stopping = new Checkpointer(database, NullLogger<Checkpointer>.Instance).StopAsync(CancellationToken.None);
            await Assert.ThrowsAsync<TimeoutException>(() => stopping.WaitAsync(TimeSpan.FromSeconds(1)));
            log.Refresh();
            Assert.NotEqual(0, log.Length);
        }

        await stopping;
        log.Refresh();
        Assert.Equal(0, log.Length);
    });

    [Fact]
    public async Task A_connection_that_does_not_keep_the_promise_is_refused()
    {
        // WAL needs a file; an in-memory database cannot have it.
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();

        Assert.Throws<InvalidOperationException>(() => SqliteConnectionInterceptor.Prepare(connection));
    }

    [Fact]
    public Task Nothing_is_written_outside_a_transaction_with_an_actor() => app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<MarketDbContext>();
        db.Add(new NumberRow { Key = "tanpa-pelaku", Last = 1 });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    });

    [Fact]
    public Task A_synchronous_save_throws_instead_of_dropping_events() => app.InScopeAsync(services =>
    {
        var db = services.GetRequiredService<MarketDbContext>();
        db.Add(new NumberRow { Key = "sinkron", Last = 1 });
#pragma warning disable RS0030 // the banned call is what is tested
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
#pragma warning restore RS0030
        return Task.CompletedTask;
    });

    [Fact]
    public async Task A_start_does_not_hang_on_the_lock_of_a_dead_migration()
    {
        var options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(TestFolder.Path, "mati.db")};Pooling=False" };
        await using (var connection = new SqliteConnection(options.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """;
            await command.ExecuteNonQueryAsync();
        }

        var builder = new DbContextOptionsBuilder<MarketDbContext>();
        builder.UseMarketDatabase(options);
        await using var db = new MarketDbContext(builder.Options, new DatabaseServices(options, TimeProvider.System));
        var starter = new DatabaseStarter(db, NullLogger<DatabaseStarter>.Instance);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(50));
        await starter.MigrateAsync(limit.Token);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(limit.Token));
    }

    [Fact]
    public void A_trimmed_build_told_to_use_sql_server_says_what_to_do()
    {
        var refused = Assert.Throws<InvalidOperationException>(SqlServerClient.EnsureComplete);

        Assert.Contains("SqlServerClient=full", refused.Message);
    }

    private Task<string?> PragmaAsync(string pragma) => app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<MarketDbContext>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        return Convert.ToString(await command.ExecuteScalarAsync());
    });
}
