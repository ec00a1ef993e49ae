using UsahaMikro.Market.Inventory.Contracts;

namespace UsahaMikro.Market.Inventory.Domain;

/// <summary>
/// What one owner has of one variant at one place. Changed only by guarded updates: reserved is never below zero and
/// never more than what is on hand.
/// </summary>
public sealed class StockBalance
{
    public required Guid VariantId { get; init; }

    /// <summary>The owner's own store room, or later an outlet that holds goods on consignment.</summary>
    public required Guid LocationId { get; init; }

    public required Guid OwnerId { get; init; }
    public required SupplyMode Mode { get; init; }
    public int OnHand { get; init; }

    /// <summary>Of those on hand, ordered and not sent yet.</summary>
    public int Reserved { get; init; }

    public int DailyCapacity { get; init; }

    public int Available => OnHand - Reserved;
}

/// <summary>Capacity of one day already promised.</summary>
public sealed class CapacityDay
{
    public required Guid VariantId { get; init; }
    public required DateOnly Date { get; init; }
    public int Taken { get; init; }
}

/// <summary>When the owner wants to be reminded that little is left.</summary>
public sealed class StockWatch
{
    public required Guid VariantId { get; init; }
    public required Guid OwnerId { get; init; }
    public int Threshold { get; set; }

    /// <summary>Since when it is low; null while there is enough. Who was told is not told again before it recovers.</summary>
    public DateTimeOffset? LowSince { get; set; }
}

/// <summary>One movement of the ledger; append-only.</summary>
public sealed class Movement
{
    public required Guid Id { get; init; }
    public required Guid VariantId { get; init; }
    public required Guid LocationId { get; init; }
    public required MovementKind Kind { get; init; }

    /// <summary>The day whose capacity moved; null for goods on the shelf.</summary>
    public DateOnly? CapacityDate { get; init; }

    /// <summary>Change of what is on hand.</summary>
    public required int Quantity { get; init; }

    /// <summary>Change of what is reserved, or promised of a day.</summary>
    public required int Reserved { get; init; }

    public required int Balance { get; init; }
    public required string Reason { get; init; }
    public required string Reference { get; init; }
    public required string ByName { get; init; }
    public Guid? ById { get; init; }
    public required DateTimeOffset At { get; init; }
}
