namespace UsahaMikro.Market.Shared;

/// <summary>Something that happened and that someone outside the transaction must learn of.</summary>
public interface IDomainEvent;

/// <summary>An event that every instance reads by its own cursor: caches and local search indexes.</summary>
public interface IFollowedEvent : IDomainEvent;

/// <summary>The name under which an event is stored; never changed once released.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Base of the entities that are loaded and saved as a whole.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Optimistic concurrency token, raised on each save that touches the root or a child.</summary>
    [NotAudited]
    public long Version { get; private set; }

    public IReadOnlyList<IDomainEvent> Events => _events;

    /// <summary>Followers need to hear once per save that something changed.</summary>
    protected void Raise(IDomainEvent domainEvent)
    {
        if (domainEvent is not IFollowedEvent || !_events.Contains(domainEvent)) _events.Add(domainEvent);
    }

    internal void ClearEvents() => _events.Clear();

    internal void RaiseVersion() => Version++;
}

/// <summary>A row that belongs to one aggregate; its change raises the aggregate's version.</summary>
public interface IPartOf<TRoot> where TRoot : AggregateRoot;

/// <summary>Noise for the audit trail.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute;

/// <summary>Personal data: the audit trail says that it changed, never to what.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AuditMaskedAttribute : Attribute;
