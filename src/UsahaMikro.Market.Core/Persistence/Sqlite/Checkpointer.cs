using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>
/// Folds the write-ahead log back into the file. In guarded mode this is the only checkpoint there is,
/// and it holds the write gate and the lock file alone (reliability.md Z2).
/// </summary>
public sealed partial class Checkpointer(DatabaseServices services, ILogger<Checkpointer> logger) : BackgroundService
{
    private const long WorthIt = 4 * 1024 * 1024;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (services.Options.Provider is DatabaseProvider.Sqlite) await CheckpointAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (services.Options.Provider is not DatabaseProvider.Sqlite || !SqliteEngine.IsGuarded) return;

        Log.Guarded(logger, SqliteEngine.Version.ToString(), SqliteEngine.FirstSafe.ToString());
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var wal = new FileInfo(SqliteEngine.FileOf(services.Options.ConnectionString) + "-wal");
            if (wal.Exists && wal.Length > WorthIt) await CheckpointAsync(stoppingToken);
        }
    }

    private async Task CheckpointAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var turn = await services.Gate.EnterAsync(cancellationToken, alone: true);
            await using var connection = new SqliteConnection(SqliteEngine.Complete(services.Options.ConnectionString));
            await connection.OpenAsync(cancellationToken);
            SqliteConnectionInterceptor.Prepare(connection);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is WriteGateTimeoutException or SqliteException)
        {
            Log.Postponed(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "SQLite {Version} is older than {Safe}: guarded mode, checkpoints only inside the write gate.")]
        public static partial void Guarded(ILogger logger, string version, string safe);

        [LoggerMessage(101, LogLevel.Warning, "Checkpoint postponed: {Reason}")]
        public static partial void Postponed(ILogger logger, string reason);
    }
}
