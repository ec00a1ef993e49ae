using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>One step of an order: who, when, why. Never changed, never removed.</summary>
public sealed class OrderStep(string what, OrderStatus status, string byName, Guid? byId, string byOrganisation, DateTimeOffset at, string note)
    : IPartOf<Order>
{
    /// <summary>Given by the database in order of writing: two steps of one instant keep their order.</summary>
    public long Id { get; private init; }

    public string What { get; private init; } = what;
    public OrderStatus Status { get; private init; } = status;
    public string ByName { get; private init; } = byName;
    public Guid? ById { get; private init; } = byId;
    public string ByOrganisation { get; private init; } = byOrganisation;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>Where and how the goods are wanted.</summary>
public sealed record DeliveryWish(DeliveryMethod Method, string KecamatanCode, string Address, string Recipient, string Phone);

/// <summary>The RUP package that an agency's order belongs to, with the name of its day.</summary>
public sealed record PackageRef(Guid Id, string Code, string Name, int FiscalYear);

/// <summary>What an inspection found of one line.</summary>
public sealed record InspectedLine(int LineNumber, int Accepted, int Refused, string Reason);

/// <summary>A message on an order's thread.</summary>
public sealed class OrderMessage
{
    public required Guid Id { get; init; }
    public required Guid OrderId { get; init; }
    public required bool FromSeller { get; init; }
    public required string AuthorName { get; init; }
    public Guid? AuthorId { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset At { get; init; }
}
