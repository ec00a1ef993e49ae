using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

internal sealed class StockDesk(MarketDbContext db) : IStockDesk
{
    public async Task<IReadOnlyDictionary<Guid, SupplyLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken) =>
        await db.Set<StockBalance>().AsNoTracking()
            .Where(b => variantIds.Contains(b.VariantId) && b.LocationId == b.OwnerId)
            .Select(b => new SupplyLevel(b.VariantId, b.Mode, b.OnHand, b.DailyCapacity))
            .ToDictionaryAsync(level => level.VariantId, cancellationToken);

    public async Task<bool> TryTakeAsync(StockMove move, Actor by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(move.Quantity);
        if (await FindAsync(move.VariantId, cancellationToken) is not { } place) return false;

        var taken = place.Mode is SupplyMode.Stock
            ? await db.Set<StockBalance>()
                .Where(b => b.VariantId == move.VariantId && b.LocationId == place.LocationId && b.OnHand >= move.Quantity)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.OnHand, b => b.OnHand - move.Quantity), cancellationToken)
            : await TakeDayAsync(move, place.DailyCapacity, cancellationToken);
        if (taken == 0) return false;

        await NoteAsync(place, MovementKind.Sold, -move.Quantity, "Dipesan", move, by, cancellationToken);
        return true;
    }

    public async Task GiveBackAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(move.Quantity);
        var place = await FindAsync(move.VariantId, cancellationToken)
            ?? throw new InvalidOperationException($"Variant {move.VariantId} has no ledger.");

        if (place.Mode is SupplyMode.Stock)
            await db.Set<StockBalance>().Where(b => b.VariantId == move.VariantId && b.LocationId == place.LocationId)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.OnHand, b => b.OnHand + move.Quantity), cancellationToken);
        else
            await db.Set<CapacityDay>().Where(d => d.VariantId == move.VariantId && d.Date == move.On)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.Taken, d => d.Taken - move.Quantity), cancellationToken);

        await NoteAsync(place, MovementKind.GivenBack, move.Quantity, reason, move, by, cancellationToken);
    }

    public async Task OpenAsync(
        Guid variantId, Guid ownerId, SupplyMode mode, int onHand, int dailyCapacity, Actor by, CancellationToken cancellationToken)
    {
        if (await db.Set<StockBalance>().AnyAsync(b => b.VariantId == variantId && b.LocationId == ownerId, cancellationToken)) return;

        var balance = new StockBalance
        {
            VariantId = variantId,
            LocationId = ownerId,
            OwnerId = ownerId,
            Mode = mode,
            OnHand = mode is SupplyMode.Stock ? onHand : 0,
            DailyCapacity = dailyCapacity,
        };
        db.Add(balance);
        if (mode is SupplyMode.Stock && onHand > 0)
            Append(balance, MovementKind.Opening, onHand, onHand, "Stok awal", new StockMove(variantId, onHand, default, "awal"), by);
    }

    public async Task<Result> AdjustAsync(
        Guid variantId, Guid ownerId, int newOnHand, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) return InventoryErrors.ReasonMissing;
        if (newOnHand < 0) return InventoryErrors.Negative;
        if (await OwnedAsync(variantId, ownerId, cancellationToken) is not { } place) return InventoryErrors.NotFound;
        if (place.Mode is not SupplyMode.Stock) return InventoryErrors.WrongMode;
        if (place.OnHand == newOnHand) return Result.Ok();

        await db.Set<StockBalance>().Where(b => b.VariantId == variantId && b.LocationId == ownerId)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.OnHand, newOnHand), cancellationToken);
        await NoteAsync(place, MovementKind.Adjustment, newOnHand - place.OnHand, reason, new StockMove(variantId, 0, default, "penyesuaian"), by, cancellationToken);
        return Result.Ok();
    }

    public async Task<Result> SetDailyCapacityAsync(
        Guid variantId, Guid ownerId, int dailyCapacity, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) return InventoryErrors.ReasonMissing;
        if (dailyCapacity < 0) return InventoryErrors.CapacityNegative;
        if (await OwnedAsync(variantId, ownerId, cancellationToken) is not { } place) return InventoryErrors.NotFound;
        if (place.DailyCapacity == dailyCapacity) return Result.Ok();

        await db.Set<StockBalance>().Where(b => b.VariantId == variantId && b.LocationId == ownerId)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.DailyCapacity, dailyCapacity), cancellationToken);
        var note = $"Kapasitas harian {place.DailyCapacity} menjadi {dailyCapacity}: {reason}";
        await NoteAsync(place, MovementKind.Adjustment, 0, note, new StockMove(variantId, 0, default, "kapasitas"), by, cancellationToken);
        return Result.Ok();
    }

    public async Task<IReadOnlyList<StockMovement>> LedgerAsync(Guid variantId, Guid ownerId, int take, CancellationToken cancellationToken) =>
        await db.Set<Movement>().AsNoTracking().Where(m => m.VariantId == variantId && m.LocationId == ownerId)
            .OrderByDescending(m => m.Id).Take(take)
            .Select(m => new StockMovement(m.At, m.Quantity, m.Balance, m.Kind.ToString(), m.Reason, m.Reference, m.ByName))
            .ToListAsync(cancellationToken);

    private Task<StockBalance?> FindAsync(Guid variantId, CancellationToken cancellationToken) =>
        db.Set<StockBalance>().AsNoTracking().SingleOrDefaultAsync(b => b.VariantId == variantId && b.LocationId == b.OwnerId, cancellationToken);

    private Task<StockBalance?> OwnedAsync(Guid variantId, Guid ownerId, CancellationToken cancellationToken) =>
        db.Set<StockBalance>().AsNoTracking()
            .SingleOrDefaultAsync(b => b.VariantId == variantId && b.LocationId == ownerId && b.OwnerId == ownerId, cancellationToken);

    private async Task<int> TakeDayAsync(StockMove move, int capacity, CancellationToken cancellationToken)
    {
        if (move.Quantity > capacity) return 0;
        if (!await db.Set<CapacityDay>().AnyAsync(d => d.VariantId == move.VariantId && d.Date == move.On, cancellationToken))
        {
            var day = new CapacityDay { VariantId = move.VariantId, Date = move.On };
            db.Add(day);
            await db.SaveChangesAsync(cancellationToken);
            db.Entry(day).State = EntityState.Detached;
        }

        return await db.Set<CapacityDay>()
            .Where(d => d.VariantId == move.VariantId && d.Date == move.On && d.Taken + move.Quantity <= capacity)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Taken, d => d.Taken + move.Quantity), cancellationToken);
    }

    private async Task NoteAsync(
        StockBalance place, MovementKind kind, int quantity, string reason, StockMove move, Actor by, CancellationToken cancellationToken)
    {
        var balance = place.Mode is SupplyMode.Stock
            ? await db.Set<StockBalance>().Where(b => b.VariantId == place.VariantId && b.LocationId == place.LocationId)
                .Select(b => b.OnHand).SingleAsync(cancellationToken)
            : await db.Set<CapacityDay>().Where(d => d.VariantId == place.VariantId && d.Date == move.On)
                .Select(d => d.Taken).FirstOrDefaultAsync(cancellationToken);
        Append(place, kind, quantity, balance, reason, move, by);
        db.Announce(new SupplyLevelChanged(place.VariantId));
    }

    private void Append(StockBalance place, MovementKind kind, int quantity, int balance, string reason, StockMove move, Actor by)
    {
        var now = db.Services.Clock.GetUtcNow();
        db.Add(new Movement
        {
            Id = Guid.CreateVersion7(now),
            VariantId = place.VariantId,
            LocationId = place.LocationId,
            Kind = kind,
            CapacityDate = place.Mode is SupplyMode.DailyCapacity && move.On != default ? move.On : null,
            Quantity = quantity,
            Balance = balance,
            Reason = reason,
            Reference = move.Reference,
            ByName = by.DisplayName,
            ById = by.UserId,
            At = now,
        });
    }
}
