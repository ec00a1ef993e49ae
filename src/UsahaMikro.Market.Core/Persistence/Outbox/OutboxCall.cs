using System.Collections.Concurrent;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>Calls a handler of an event type that is known only at run time.</summary>
internal abstract class OutboxCall
{
    private static readonly ConcurrentDictionary<Type, OutboxCall> Calls = new();

    public static OutboxCall For(Type happened) => Calls.GetOrAdd(happened, static type =>
        (OutboxCall)Activator.CreateInstance(typeof(Call<>).MakeGenericType(type))!);

    public abstract bool IsExternal(object handler);

    public abstract Task HandleAsync(object handler, object happened, CancellationToken cancellationToken);

    public abstract Task DeliverAsync(object handler, object happened, CancellationToken cancellationToken);

    private sealed class Call<TEvent> : OutboxCall where TEvent : IDomainEvent
    {
        public override bool IsExternal(object handler) => handler is IDeliver<TEvent>;

        public override Task HandleAsync(object handler, object happened, CancellationToken cancellationToken) =>
            ((IHandle<TEvent>)handler).HandleAsync((TEvent)happened, cancellationToken);

        public override Task DeliverAsync(object handler, object happened, CancellationToken cancellationToken) =>
            ((IDeliver<TEvent>)handler).DeliverAsync((TEvent)happened, cancellationToken);
    }
}
