using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>Writes one row per event and handler, in the same save as the change itself.</summary>
internal sealed class OutboxInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (MarketDbContext)eventData.Context!;
        using var found = new FoundChanges(db.ChangeTracker);
        Write(db, db.Announced);
        db.Announced.Clear();
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0).ToList())
        {
            Write(db, root.Events);
            root.ClearEvents();
        }

        return ValueTask.FromResult(result);
    }

    private static void Write(MarketDbContext db, IEnumerable<IDomainEvent> events) => db.AddRange(MessagesOf(db, events));

    /// <summary>One row per event and handler, and one for those who follow.</summary>
    internal static IEnumerable<OutboxMessage> MessagesOf(MarketDbContext db, IEnumerable<IDomainEvent> events)
    {
        var now = db.Services.Clock.GetUtcNow();
        var routes = OutboxRoutes.Market;
        foreach (var happened in events)
        {
            var handlers = routes.HandlersOf(happened).Select(handler => (handler, done: (DateTimeOffset?)null));
            if (happened is IFollowedEvent) handlers = handlers.Append((OutboxMessage.Followers, now));
            foreach (var (handler, done) in handlers)
            {
                yield return new OutboxMessage
                {
                    EventName = routes.NameOfEvent(happened),
                    Handler = handler,
                    Payload = JsonSerializer.Serialize(happened, happened.GetType()),
                    OccurredAt = now,
                    NextAttemptAt = now,
                    DoneAt = done,
                };
            }
        }
    }
}
