using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

internal sealed class SystemHealthReader(MarketDbContext db, OutboxReader outbox) : ISystemHealth
{
    private const int Most = 50;

    public async Task<SystemHealth> ReadAsync(CancellationToken cancellationToken)
    {
        var state = await outbox.StateAsync(cancellationToken);
        return new SystemHealth(
            state.Waiting, state.Parked,
            await db.Set<OutboxMessage>().AsNoTracking().Where(m => m.ParkedAt != null).OrderByDescending(m => m.Id).Take(Most)
                .Select(m => new ParkedPromise(m.Id, m.EventName, m.Handler, m.ParkedAt!.Value, m.Attempts, m.LastError ?? "")).ToListAsync(cancellationToken),
            await db.Set<JobRow>().AsNoTracking().OrderBy(job => job.Name)
                .Select(job => new JobState(job.Name, job.LastDoneAt, job.NextRunAt, job.LastError)).ToListAsync(cancellationToken));
    }
}
