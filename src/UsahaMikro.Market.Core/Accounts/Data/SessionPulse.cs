using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Sqlite;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Notes that a session is alive, at most once a minute; a busy database may skip it, the page comes first.</summary>
public sealed class SessionPulse(MarketDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    public async Task BeatAsync(Guid sessionId, DateTimeOffset lastSeen, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now - lastSeen < Beat) return;

        try
        {
            using var turn = await db.Services.Gate.EnterAsync(cancellationToken);
            await db.Set<Session>().Where(s => s.Id == sessionId && s.EndedAt == null && s.LastSeenAt == lastSeen)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), cancellationToken);
        }
        catch (Exception exception) when (exception is WriteGateTimeoutException or DbException { IsTransient: true })
        {
            // Seen again at the next request.
        }
    }
}
