namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>
/// An order as this module knows it. A citizen's or company's order is known by its id only: it is not recorded,
/// and what follows on it is dropped.
/// </summary>
public sealed class KnownOrder
{
    public required Guid OrderId { get; init; }
    public required bool IsRecorded { get; init; }
}

/// <summary>A release or hand-over that came before its order; kept until the order is known.</summary>
public sealed class EarlyEvent
{
    public required Guid OrderId { get; init; }
    public required Guid SourceId { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public required DateTimeOffset At { get; init; }
}
