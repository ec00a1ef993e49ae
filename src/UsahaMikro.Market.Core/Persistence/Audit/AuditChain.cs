using Microsoft.EntityFrameworkCore;

namespace UsahaMikro.Market.Persistence.Audit;

/// <summary>Checks the chain of seals, and on SQL Server extends it.</summary>
public sealed class AuditChain(MarketDbContext db)
{
    private const int Page = 1000;

    /// <summary>The first row whose seal does not fit, or null when the chain is whole.</summary>
    public async Task<long?> FirstBrokenAsync(CancellationToken cancellationToken)
    {
        byte[] seal = [];
        for (long after = 0, expected = 1; ;)
        {
            var rows = await db.Set<AuditEntry>().AsNoTracking().Where(row => row.Id > after && row.Seal != null)
                .OrderBy(row => row.Id).Take(Page).ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                if (db.Services.Options.Provider is DatabaseProvider.Sqlite && row.Id != expected) return expected;
                if (!row.SealAfter(seal).AsSpan().SequenceEqual(row.Seal)) return row.Id;
                seal = row.Seal!;
                expected = row.Id + 1;
            }

            if (rows.Count < Page) return null;
            after = rows[^1].Id;
        }
    }

    /// <summary>Seals rows written without one, in order, older than the given instant (SQL Server's job).</summary>
    public async Task<int> SealAsync(DateTimeOffset writtenBefore, CancellationToken cancellationToken)
    {
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(row => row.Seal != null)
            .OrderByDescending(row => row.Id).Select(row => row.Seal).FirstOrDefaultAsync(cancellationToken);
        var open = await db.Set<AuditEntry>().AsNoTracking().Where(row => row.Seal == null && row.At < writtenBefore)
            .OrderBy(row => row.Id).Take(Page).ToListAsync(cancellationToken);
        foreach (var row in open)
        {
            last = row.SealAfter(last ?? []);
            var seal = last;
            await db.Set<AuditEntry>().Where(one => one.Id == row.Id && one.Seal == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Seal, seal), cancellationToken);
        }

        return open.Count;
    }
}
