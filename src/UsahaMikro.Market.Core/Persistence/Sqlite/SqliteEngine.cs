using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>Which SQLite runs in this process, and what must be told to it.</summary>
public static class SqliteEngine
{
    /// <summary>The first release without the WAL-reset bug (sqlite.org/wal.html#walresetbug).</summary>
    public static readonly Version FirstSafe = new(3, 51, 3);

    private static readonly Lazy<Version> LoadedVersion = new(Load);

    public static Version Version => LoadedVersion.Value;

    /// <summary>An older engine may corrupt the file when a checkpoint meets a commit: checkpoints then run only inside the write gate.</summary>
    public static bool IsGuarded => Version < FirstSafe;

    /// <summary>Adds what the market promises of every connection.</summary>
    public static string Complete(string connectionString)
    {
        _ = Version;
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 5 };
        return builder.ToString();
    }

    public static string FileOf(string connectionString) =>
        Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    private static Version Load()
    {
        try
        {
            // One engine per process: the system's library when there is one, else the bundled one.
            NativeLibrary.SetDllImportResolver(
                typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly,
                static (name, _, _) =>
                    name == "e_sqlite3" && NativeLibrary.TryLoad("libsqlite3.so.0", out var handle) ? handle : IntPtr.Zero);
        }
        catch (InvalidOperationException)
        {
            // A resolver is set once per process; the first one stands.
        }

        SQLitePCL.Batteries_V2.Init();
        return new Version(SQLitePCL.raw.sqlite3_libversion().utf8_to_string());
    }
}
