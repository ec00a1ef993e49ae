using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>I12: SQLite finds its own file sound.</summary>
internal sealed class SqliteInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I12 berkas basis data sehat";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        if (db.Services.Options.Provider is not DatabaseProvider.Sqlite) return [];
        var sound = await db.Database.SqlQuery<string>($"SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(cancellationToken);
        var keys = await db.Database.SqlQuery<string>($"SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").ToListAsync(cancellationToken);
        return [.. sound.Where(line => line != "ok"), .. keys.Select(table => $"Kunci asing rusak di {table}.")];
    }
}
