using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Contracts;

/// <summary>Goods on a shelf run out; what is made to order, and services, are limited by the capacity of each day.</summary>
public enum SupplyMode { Stock, DailyCapacity }

/// <summary>How much there is: pieces at all places of the owner, or pieces a day.</summary>
/// <param name="Reserved">Of those on hand, ordered and not sent yet.</param>
public sealed record SupplyLevel(Guid VariantId, SupplyMode Mode, int OnHand, int Reserved, int DailyCapacity)
{
    public int Available => OnHand - Reserved;
}

/// <summary>Pieces of one variant for one purpose. <paramref name="On"/> is the wanted day; it matters for daily capacity only.</summary>
public sealed record StockMove(Guid VariantId, int Quantity, DateOnly On, string Reference);

/// <summary>Pieces that lie reserved for one purpose.</summary>
public sealed record HeldStock(string Reference, Guid VariantId, int Pieces);

/// <summary>The one stock ledger: every trade reserves and ships through it, every change is a movement with a reason.</summary>
public interface IStockDesk
{
    Task<IReadOnlyDictionary<Guid, SupplyLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken);

    /// <summary>Reserves inside the caller's transaction. False when too little is left; then the caller rolls back.</summary>
    Task<bool> TryReserveAsync(StockMove move, Actor by, CancellationToken cancellationToken);

    /// <summary>Lets go of what was reserved and will not be sent (cancelled, rejected).</summary>
    /// <exception cref="InvalidOperationException">So much is not reserved for this purpose.</exception>
    Task ReleaseAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken);

    /// <summary>Reserved pieces leave the house. Capacity of a day was used up when it was promised.</summary>
    /// <exception cref="InvalidOperationException">So much is not reserved for this purpose.</exception>
    Task ShipAsync(StockMove move, Actor by, CancellationToken cancellationToken);

    /// <summary>Pieces that were sent come back to the owner's main place. Capacity of a day that was used stays used.</summary>
    Task ReturnAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken);

    /// <summary>Opens the ledger of a new variant at its owner's main place; a second call changes nothing.</summary>
    Task OpenAsync(Guid variantId, Guid ownerId, SupplyMode mode, int onHand, int dailyCapacity, Actor by, CancellationToken cancellationToken);

    /// <summary>All that lies reserved on shelves, for those who count whether it should.</summary>
    Task<IReadOnlyList<HeldStock>> HeldAsync(CancellationToken cancellationToken);
}

/// <summary>How much there is of a variant changed.</summary>
[EventName("inventory.level-changed.1")]
public sealed record SupplyLevelChanged(Guid VariantId) : IFollowedEvent;

/// <summary>What is left of a variant fell to its owner's limit; told once until it has recovered.</summary>
[EventName("inventory.stock-ran-low.1")]
public sealed record StockRanLow(Guid VariantId, Guid OwnerId, int Available) : IDomainEvent;
