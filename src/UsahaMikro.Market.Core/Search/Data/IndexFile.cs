using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Search.Data;

/// <summary>The file of the embedded index: its shape, its connections, and whether it can be used.</summary>
internal sealed class IndexFile(IOptions<SearchOptions> options)
{
    /// <summary>Raised whenever shape or content rules change; an older file is then rebuilt.</summary>
    private const string Shape = "1";

    internal const string Tables = """
        DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS items; DROP TABLE IF EXISTS occasions; DROP TABLE IF EXISTS state;
        CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE items (
            row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, seller BLOB NOT NULL, category TEXT NOT NULL, parent TEXT,
            kecamatan TEXT NOT NULL, price INTEGER NOT NULL, published INTEGER NOT NULL, featured INTEGER NOT NULL);
        CREATE INDEX items_category ON items (category);
        CREATE INDEX items_parent ON items (parent);
        CREATE INDEX items_published ON items (published);
        CREATE INDEX items_price ON items (price);
        CREATE TABLE occasions (slug TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (slug, row)) WITHOUT ROWID;
        CREATE INDEX occasions_row ON occasions (row);
        CREATE VIRTUAL TABLE words USING fts5 (
            name, category, occasions, seller, kecamatan, description, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
        """;

    private readonly string _path = System.IO.Path.GetFullPath(options.Value.File);

    /// <summary>Set when a read met damage; the follower then starts over.</summary>
    public bool IsDamaged { get; set; }

    public bool IsThere => !IsDamaged && File.Exists(_path);

    /// <summary>The index may be lost without harm, so it need not wait for the disk.</summary>
    public async Task<SqliteConnection> OpenAsync(bool create, CancellationToken cancellationToken)
    {
        if (create) Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_path)!);
        var connection = new SqliteConnection(ConnectionString(create));
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.RunAsync("PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;", cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether the file holds a whole index of today's shape.</summary>
    public static async Task<bool> IsWholeAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        await connection.ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'state'", cancellationToken) is 1L
        && await connection.ScalarAsync("SELECT value FROM state WHERE key = 'shape'", cancellationToken) is Shape;

    public static async Task<long> CursorAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        Convert.ToInt64(
            await connection.ScalarAsync("SELECT value FROM state WHERE key = 'cursor'", cancellationToken) ?? "0",
            System.Globalization.CultureInfo.InvariantCulture);

    public static Task KeepAsync(SqliteConnection connection, long cursor, CancellationToken cancellationToken) => connection.RunAsync(
        "INSERT OR REPLACE INTO state VALUES ('shape', $shape), ('cursor', $cursor)", cancellationToken, ("$shape", Shape),
        ("$cursor", cursor.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Throws a damaged file away; readers that still hold it read on until they close.</summary>
    public void Discard()
    {
        foreach (var create in new[] { true, false })
        {
            using var connection = new SqliteConnection(ConnectionString(create));
            SqliteConnection.ClearPool(connection);
        }

        foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(_path + suffix);
        IsDamaged = false;
    }

    /// <summary>The file is not there, is no database, or is damaged; anything else is a bug or a busy file.</summary>
    public static bool IsDamage(Exception exception) => exception is SqliteException { SqliteErrorCode: 10 or 11 or 14 or 26 };

    private string ConnectionString(bool create)
    {
        _ = SqliteEngine.Version;
        return new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            DefaultTimeout = 5,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
        }.ToString();
    }
}
