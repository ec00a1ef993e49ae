using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>
/// Reacts to an event inside a transaction of its own; effect and "done" commit together. Idempotent by natural key.
/// </summary>
public interface IHandle<in TEvent> where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}

/// <summary>Carries an event out of the house (mail, partner), outside any transaction: at least once.</summary>
public interface IDeliver<in TEvent> where TEvent : IDomainEvent
{
    Task DeliverAsync(TEvent happened, CancellationToken cancellationToken);
}

/// <summary>The name under which a handler's promises are stored; never changed once released.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HandlerNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
