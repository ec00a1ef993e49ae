using System.Reflection;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Outbox;

/// <summary>Which events there are and who handles them, read once from the assembly.</summary>
public sealed class OutboxRoutes
{
    public static readonly OutboxRoutes Market = new(typeof(OutboxRoutes).Assembly);

    private readonly Dictionary<string, Type> _events;
    private readonly Dictionary<Type, string> _names;
    private readonly Dictionary<string, Type> _handlers;
    private readonly ILookup<Type, string> _handlersOf;

    public OutboxRoutes(params Assembly[] assemblies)
    {
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: false, IsClass: true }).ToList();
        _names = types.Where(type => typeof(IDomainEvent).IsAssignableFrom(type)).ToDictionary(type => type, NameOf);
        _events = _names.ToDictionary(pair => pair.Value, pair => pair.Key);

        var handlers = types.SelectMany(type => HandledBy(type).Select(handled => (Type: type, Event: handled))).ToList();
        _handlers = handlers.Select(handler => handler.Type).Distinct().ToDictionary(HandlerNameOf, type => type);
        _handlersOf = handlers.ToLookup(handler => handler.Event, handler => HandlerNameOf(handler.Type));
    }

    public IEnumerable<Type> HandlerTypes => _handlers.Values;

    public string NameOfEvent(IDomainEvent happened) => _names[happened.GetType()];

    public IEnumerable<string> HandlersOf(IDomainEvent happened) => _handlersOf[happened.GetType()];

    public Type EventNamed(string name) => _events[name];

    public Type HandlerNamed(string name) => _handlers[name];

    private static IEnumerable<Type> HandledBy(Type type) => type.GetInterfaces()
        .Where(one => one.IsGenericType && (one.GetGenericTypeDefinition() == typeof(IHandle<>) || one.GetGenericTypeDefinition() == typeof(IDeliver<>)))
        .Select(one => one.GetGenericArguments()[0]);

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{type} needs an [EventName].");

    private static string HandlerNameOf(Type type) => type.GetCustomAttribute<HandlerNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{type} needs a [HandlerName].");
}
