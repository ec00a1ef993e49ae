using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>Sets and then asserts, on every opened SQLite connection, what the promises R1 and R2 stand on.</summary>
public sealed class SqliteConnectionInterceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    /// <exception cref="InvalidOperationException">The engine did not take a setting.</exception>
    public static void Prepare(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite) return;

        // EF looks whether the file is there through a read-only connection, which can set nothing and writes nothing.
        if (sqlite.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)) return;

        Run(sqlite, "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        if (SqliteEngine.IsGuarded) Run(sqlite, "PRAGMA wal_autocheckpoint=0;");

        Expect(sqlite, "journal_mode", "wal");
        Expect(sqlite, "synchronous", "2");
        Expect(sqlite, "foreign_keys", "1");
        Expect(sqlite, "busy_timeout", "5000");
        if (SqliteEngine.IsGuarded) Expect(sqlite, "wal_autocheckpoint", "0");
    }

    private static void Run(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = pragma;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Expect(SqliteConnection connection, string pragma, string wanted)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = "PRAGMA " + pragma;
#pragma warning restore CA2100
        var found = Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (found != wanted) throw new InvalidOperationException($"SQLite runs with {pragma}={found}; the market needs {wanted}.");
    }
}
