using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UsahaMikro.Market.Persistence.Audit;

/// <summary>One audit row per changed aggregate, in the transaction that changes it.</summary>
internal sealed class AuditInterceptor : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (MarketDbContext)eventData.Context!;
        using var found = new FoundChanges(db.ChangeTracker);
        db.AddRange(await RowsAsync(db, [EntityState.Added, EntityState.Modified, EntityState.Deleted], cancellationToken));
        return result;
    }

    /// <summary>What the audit trail has to say of the tracked changes, sealed where the seal can be put now.</summary>
    /// <param name="states">Of the roots it is asked about.</param>
    internal static async Task<List<AuditEntry>> RowsAsync(MarketDbContext db, EntityState[] states, CancellationToken cancellationToken)
    {
        var rows = AuditChanges.Of(db, states);
        if (rows.Count > 0 && db.Services.Options.Provider is DatabaseProvider.Sqlite) await SealAsync(db, rows, cancellationToken);
        return rows;
    }

    private static async Task SealAsync(MarketDbContext db, List<AuditEntry> rows, CancellationToken cancellationToken)
    {
        // The writer's turn is ours, so no row can come between.
        var last = await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(row => row.Id)
            .Select(row => new { row.Id, row.Seal }).FirstOrDefaultAsync(cancellationToken);
        var (id, seal) = (last?.Id ?? 0, last?.Seal ?? []);
        foreach (var row in rows)
        {
            row.Id = ++id;
            row.Seal = seal = row.SealAfter(seal);
        }
    }
}
