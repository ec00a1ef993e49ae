using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>How the outbox stands, for the health page.</summary>
public sealed record OutboxState(int Waiting, int Parked, TimeSpan Lag);

/// <summary>Reads the outbox: by cursor for followers, in sum for the health page.</summary>
public sealed class OutboxReader(MarketDbContext db)
{
    /// <summary>Followed events after a cursor, oldest first, with the cursor to go on from.</summary>
    public async Task<IReadOnlyList<(long Cursor, IDomainEvent Event)>> AfterAsync(long cursor, int take, CancellationToken cancellationToken)
    {
        var rows = await db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.Handler == OutboxMessage.Followers && m.Id > cursor)
            .OrderBy(m => m.Id).Take(take).Select(m => new { m.Id, m.EventName, m.Payload }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
            (row.Id, (IDomainEvent)JsonSerializer.Deserialize(row.Payload, OutboxRoutes.Market.EventNamed(row.EventName))!));
    }

    public Task<long> LastCursorAsync(CancellationToken cancellationToken) =>
        db.Set<OutboxMessage>().Where(m => m.Handler == OutboxMessage.Followers)
            .OrderByDescending(m => m.Id).Select(m => m.Id).FirstOrDefaultAsync(cancellationToken);

    public async Task<OutboxState> StateAsync(CancellationToken cancellationToken)
    {
        var open = db.Set<OutboxMessage>().Where(m => m.DoneAt == null && m.ParkedAt == null);
        var waiting = await open.CountAsync(cancellationToken);
        var oldest = await open.OrderBy(m => m.OccurredAt).Select(m => (DateTimeOffset?)m.OccurredAt).FirstOrDefaultAsync(cancellationToken);
        var parked = await db.Set<OutboxMessage>().CountAsync(m => m.ParkedAt != null, cancellationToken);
        return new OutboxState(waiting, parked, oldest is null ? TimeSpan.Zero : db.Services.Clock.GetUtcNow() - oldest.Value);
    }
}
