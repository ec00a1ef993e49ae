using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Contracts;

/// <summary>Goods on a shelf run out; what is made to order, and services, are limited by the capacity of each day.</summary>
public enum SupplyMode { Stock, DailyCapacity }

/// <summary>How much there is: pieces on hand, or pieces a day.</summary>
public sealed record SupplyLevel(Guid VariantId, SupplyMode Mode, int OnHand, int DailyCapacity);

/// <summary>Pieces of one variant for one purpose. <paramref name="On"/> is the wanted day; it matters for daily capacity only.</summary>
public sealed record StockMove(Guid VariantId, int Quantity, DateOnly On, string Reference);

/// <summary>One line of the ledger.</summary>
public sealed record StockMovement(DateTimeOffset At, int Quantity, int Balance, string Kind, string Reason, string Reference, string ByName);

/// <summary>The one stock ledger: every trade takes from it, every change is a movement with a reason.</summary>
public interface IStockDesk
{
    Task<IReadOnlyDictionary<Guid, SupplyLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken);

    /// <summary>Takes inside the caller's transaction. False when too little is left; then nothing is taken.</summary>
    Task<bool> TryTakeAsync(StockMove move, Actor by, CancellationToken cancellationToken);

    /// <summary>Puts back what an order had taken (cancelled, rejected, refused).</summary>
    Task GiveBackAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken);

    /// <summary>Opens the ledger of a new variant; a second call changes nothing.</summary>
    Task OpenAsync(Guid variantId, Guid ownerId, SupplyMode mode, int onHand, int dailyCapacity, Actor by, CancellationToken cancellationToken);

    /// <summary>A counted or corrected balance of the owner's own stock; the difference becomes the movement.</summary>
    Task<Result> AdjustAsync(Guid variantId, Guid ownerId, int newOnHand, string reason, Actor by, CancellationToken cancellationToken);

    /// <summary>Changes what the owner can make in a day.</summary>
    Task<Result> SetDailyCapacityAsync(Guid variantId, Guid ownerId, int dailyCapacity, string reason, Actor by, CancellationToken cancellationToken);

    /// <summary>The ledger of one variant of this owner, newest first.</summary>
    Task<IReadOnlyList<StockMovement>> LedgerAsync(Guid variantId, Guid ownerId, int take, CancellationToken cancellationToken);
}

/// <summary>How much there is of a variant changed.</summary>
[EventName("inventory.level-changed.1")]
public sealed record SupplyLevelChanged(Guid VariantId) : IFollowedEvent;
