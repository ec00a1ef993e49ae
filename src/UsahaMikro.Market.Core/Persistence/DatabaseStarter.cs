using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Persistence;

/// <summary>Brings the database to the model's version, and never waits for ever on a dead process's lock (Z5).</summary>
public sealed partial class DatabaseStarter(MarketDbContext db, ILogger<DatabaseStarter> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <exception cref="InvalidOperationException">A trimmed build was told to use SQL Server.</exception>
    /// <exception cref="TimeoutException">Another process migrates for longer than a minute.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (db.Services.Options.Provider is DatabaseProvider.SqlServer)
        {
            SqlServerClient.EnsureComplete();
            await db.Database.MigrateAsync(cancellationToken);
            return;
        }

        var file = SqliteEngine.FileOf(db.Services.Options.ConnectionString);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var alone = await LockAsync(file + ".migrate", cancellationToken);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0) return;

        // While we hold the file lock nobody migrates, so a lock row is a dead process's.
        if (File.Exists(file) && await RemoveStaleLockAsync(cancellationToken)) Log.StaleLock(logger);
        Log.Migrating(logger, pending.Count);
        using var turn = await db.Services.Gate.EnterAsync(cancellationToken, alone: true);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private async Task<bool> RemoveStaleLockAsync(CancellationToken cancellationToken)
    {
        var there = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        return there == 1 && await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken) > 0;
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(200))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (waited < Limit)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
            catch (IOException exception)
            {
                throw new TimeoutException("Proses lain sedang memperbarui basis data lebih dari satu menit. Hentikan proses itu, lalu mulai lagi.", exception);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "Memperbarui basis data: {Count} langkah.")]
        public static partial void Migrating(ILogger logger, int count);

        [LoggerMessage(111, LogLevel.Warning, "Kunci migrasi peninggalan proses yang mati dihapus.")]
        public static partial void StaleLock(ILogger logger);
    }
}
