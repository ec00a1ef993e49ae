using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Persistence;

/// <summary>One switch between the two databases.</summary>
public static class MarketDatabase
{
    public static DbContextOptionsBuilder UseMarketDatabase(
        this DbContextOptionsBuilder builder, DatabaseOptions database, IEnumerable<IInterceptor>? more = null)
    {
        builder.AddInterceptors(
            new WriterGuard(), new VersionInterceptor(), new AuditInterceptor(), new OutboxInterceptor(), new SqliteConnectionInterceptor());
        if (more is not null) builder.AddInterceptors(more);

        return database.Provider switch
        {
            DatabaseProvider.Sqlite => builder.UseSqlite(
                SqliteEngine.Complete(database.ConnectionString),
                sqlite => sqlite.MigrationsAssembly("UsahaMikro.Market.Migrations.Sqlite")),
            DatabaseProvider.SqlServer => builder.UseSqlServer(
                database.ConnectionString,
                sqlServer => sqlServer.MigrationsAssembly("UsahaMikro.Market.Migrations.SqlServer").EnableRetryOnFailure()),
            _ => throw new NotSupportedException($"Database provider {database.Provider}."),
        };
    }
}
