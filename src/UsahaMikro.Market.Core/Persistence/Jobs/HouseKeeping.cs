using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Persistence.Jobs;

/// <summary>Kept promises go after 30 days; parked ones never.</summary>
internal sealed class SweepOutbox(MarketDbContext db) : IJob
{
    public string Name => "outbox-sweep";
    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var old = db.Services.Clock.GetUtcNow().AddDays(-30);
        using var turn = await db.Services.Gate.EnterAsync(cancellationToken);
        await db.Set<OutboxMessage>().Where(m => m.DoneAt < old && m.ParkedAt == null).ExecuteDeleteAsync(cancellationToken);
    }
}

/// <summary>SQL Server seals audit rows a minute after they were written, so that commits do not queue.</summary>
internal sealed class SealAudit(MarketDbContext db, AuditChain chain) : IJob
{
    public string Name => "audit-seal";
    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (db.Services.Options.Provider is DatabaseProvider.SqlServer)
            await chain.SealAsync(db.Services.Clock.GetUtcNow().AddMinutes(-1), cancellationToken);
    }
}

/// <summary>Walks the chain of audit seals once a day; a break stands on the admin's home as a failed job.</summary>
internal sealed class CheckAudit(AuditChain chain) : IJob
{
    public string Name => "audit-check";
    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await chain.FirstBrokenAsync(cancellationToken) is { } id) throw new InvalidOperationException($"Baris audit {id} tidak cocok dengan segelnya.");
    }
}
