using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Which tables of the file are the index, and up to which change they hold.</summary>
internal sealed record IndexState(int Generation, long Cursor);

/// <summary>
/// The file of the embedded index: its shape, its connections, and whether it can be used. The tables carry a generation:
/// a new one is filled beside the one in use and becomes the index by one small transaction; the last one stays for those who still read it.
/// </summary>
internal sealed class IndexFile(IOptions<SearchOptions> options) : IDisposable
{
    /// <summary>Raised whenever shape or content rules change; an older file is then rebuilt.</summary>
    private const string Shape = "2";

    private readonly string _path = System.IO.Path.GetFullPath(options.Value.File);

    /// <summary>Set when a read met damage; the follower then starts over.</summary>
    public bool IsDamaged { get; set; }

    public bool IsThere => !IsDamaged && File.Exists(_path);

    public static string Tables(int generation) => $"""
        CREATE TABLE items_{generation} (
            row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, seller BLOB NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, stamp INTEGER NOT NULL,
            price INTEGER NOT NULL, published INTEGER NOT NULL, facets TEXT NOT NULL);
        CREATE TABLE labels_{generation} (kind TEXT NOT NULL, value TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE words_{generation} USING fts5 (
            name, category, occasions, seller, kecamatan, description, tokenize = "unicode61 remove_diacritics 0", detail = column);
        CREATE VIRTUAL TABLE terms_{generation} USING fts5vocab (words_{generation}, 'row');
        CREATE VIRTUAL TABLE places_{generation} USING fts5vocab (words_{generation}, 'instance');
        """;

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

    /// <summary>For reading words, many at once; kept open by the reader.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString(create: false));
        connection.Open();
        return connection;
    }

    /// <summary>Null when the file holds no whole index of today's shape.</summary>
    public static async Task<IndexState?> StateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (await connection.ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'state'", cancellationToken) is not 1L) return null;
        var values = (await connection.ReadAsync("SELECT key, value FROM state", [], row => (Key: row.GetString(0), Value: row.GetString(1)), cancellationToken))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        return values.GetValueOrDefault("shape") == Shape && values.TryGetValue("generation", out var generation) && values.TryGetValue("cursor", out var cursor)
            ? new IndexState(int.Parse(generation, CultureInfo.InvariantCulture), long.Parse(cursor, CultureInfo.InvariantCulture)) : null;
    }

    public static Task KeepAsync(SqliteConnection connection, IndexState state, CancellationToken cancellationToken) => connection.RunAsync(
        """
        CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT OR REPLACE INTO state VALUES ('shape', $shape), ('generation', $generation), ('cursor', $cursor)
        """,
        cancellationToken, ("$shape", Shape),
        ("$generation", state.Generation.ToString(CultureInfo.InvariantCulture)), ("$cursor", state.Cursor.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Drops the tables of all generations but these.</summary>
    public static async Task SweepAsync(SqliteConnection connection, IReadOnlyCollection<int> kept, CancellationToken cancellationToken)
    {
        var names = await connection.ReadAsync(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'items_[0-9]*' OR name GLOB 'words_[0-9]*' OR name GLOB 'terms_[0-9]*' "
            + "OR name GLOB 'places_[0-9]*' OR name GLOB 'labels_[0-9]*')",
            [], row => row.GetString(0), cancellationToken);
        foreach (var name in names.OrderBy(name => name.StartsWith("words", StringComparison.Ordinal)))
        {
            if (int.TryParse(name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture, out var generation) && !kept.Contains(generation))
                await connection.RunAsync($"DROP TABLE {name}", cancellationToken);
        }
    }

    /// <summary>Throws a damaged file away; readers that still hold it read on until they close.</summary>
    public void Discard()
    {
        Dispose();
        foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(_path + suffix);
        IsDamaged = false;
    }

    /// <summary>Lets the file go; opening it again is possible.</summary>
    public void Dispose()
    {
        foreach (var create in new[] { true, false })
        {
            using var connection = new SqliteConnection(ConnectionString(create));
            SqliteConnection.ClearPool(connection);
        }
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
