using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Persistence;

public enum DatabaseProvider { Sqlite, SqlServer }

/// <summary>Where the market keeps its data. Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    [Required]
    public string ConnectionString { get; set; } = "Data Source=data/market.db";

    /// <summary>How long a writer waits for its turn on SQLite before the user is asked to try again.</summary>
    [Range(1, 60)]
    public int WriteWaitSeconds { get; set; } = 5;
}
