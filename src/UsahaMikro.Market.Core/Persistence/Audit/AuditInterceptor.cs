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
        var rows = AuditChanges.Of(db);
        if (rows.Count == 0) return result;

        if (db.Services.Options.Provider is DatabaseProvider.Sqlite) await SealAsync(db, rows, cancellationToken);
        db.AddRange(rows);
        return result;
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
