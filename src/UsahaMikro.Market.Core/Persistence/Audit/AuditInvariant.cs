using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Audit;

/// <summary>I9: the chain of audit seals is whole, and no version of an aggregate was written twice.</summary>
internal sealed class AuditInvariant(MarketDbContext db, AuditChain chain) : IInvariant
{
    public string Name => "I9 jejak audit berantai";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var twice = await db.Set<AuditEntry>().AsNoTracking().GroupBy(row => new { row.Entity, row.EntityId, row.EntityVersion })
            .Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync(cancellationToken);
        var broken = await chain.FirstBrokenAsync(cancellationToken);
        return
        [
            .. twice.Select(key => $"{key.Entity} {key.EntityId} versi {key.EntityVersion} tercatat dua kali."),
            .. broken is { } id ? [$"Baris audit {id} tidak cocok dengan segelnya."] : Array.Empty<string>(),
        ];
    }
}
