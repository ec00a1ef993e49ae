using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Contracts;

public enum MovementKind { Opening, Adjustment, Reserved, Released, Shipped, Returned, MovedOut, MovedIn, Setting }

/// <summary>A place where an owner keeps goods.</summary>
public sealed record StockPlace(Guid Id, string Name, bool IsMain);

/// <summary>How much of a variant lies at one place.</summary>
public sealed record PlaceLevel(Guid VariantId, Guid PlaceId, string Place, int OnHand, int Reserved)
{
    public int Available => OnHand - Reserved;
}

/// <summary>One line of the ledger.</summary>
/// <param name="Quantity">Change of what is on hand.</param>
/// <param name="Reserved">Change of what is reserved; of a day's capacity, what was promised.</param>
/// <param name="Balance">On hand at that place afterwards, or promised of that day.</param>
public sealed record StockMovement(
    DateTimeOffset At, string Place, MovementKind Kind, int Quantity, int Reserved, int Balance, string Reason, string Reference, string ByName);

/// <summary>A shelf that was counted.</summary>
/// <param name="Seen">What stood in the ledger when it was counted; something may have left since.</param>
public sealed record StockCount(Guid VariantId, Guid PlaceId, int Seen, int OnHand, string Reason);

/// <summary>Pieces carried from one place of the owner to another.</summary>
/// <param name="Seen">What lay at the first place when it was decided; carried already, it is less.</param>
public sealed record StockShift(Guid VariantId, Guid FromId, Guid ToId, int Seen, int Quantity, string Reason);

/// <summary>When the owner wants to be reminded of a variant, and since when it is so.</summary>
public sealed record StockWarning(Guid VariantId, int Threshold, DateTimeOffset? LowSince);

/// <summary>What an owner does with the own goods; another's are not found.</summary>
public interface IStockRoom
{
    /// <summary>The open places of an owner, the main one first.</summary>
    Task<IReadOnlyList<StockPlace>> PlacesAsync(Guid ownerId, CancellationToken cancellationToken);

    /// <summary>What lies at each place that has any, or is the main one.</summary>
    Task<IReadOnlyList<PlaceLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, Guid ownerId, CancellationToken cancellationToken);

    /// <summary>A counted or corrected balance; the difference becomes the movement. Never below what is reserved there.</summary>
    Task<Result> CountAsync(StockCount count, Guid ownerId, Actor by, CancellationToken cancellationToken);

    /// <summary>Two movements with one reference. Reserved pieces stay where they are.</summary>
    Task<Result> ShiftAsync(StockShift shift, Guid ownerId, Actor by, CancellationToken cancellationToken);

    /// <summary>Changes what the owner can make in a day.</summary>
    Task<Result> SetDailyCapacityAsync(Guid variantId, Guid ownerId, int dailyCapacity, string reason, Actor by, CancellationToken cancellationToken);

    /// <param name="threshold">Null for no reminder.</param>
    Task<Result> SetWarningAsync(Guid variantId, Guid ownerId, int? threshold, Actor by, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, StockWarning>> WarningsAsync(Guid ownerId, CancellationToken cancellationToken);

    /// <summary>The ledger of one variant of this owner, newest first.</summary>
    Task<IReadOnlyList<StockMovement>> LedgerAsync(Guid variantId, Guid ownerId, int take, CancellationToken cancellationToken);
}
