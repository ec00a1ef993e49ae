using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

internal sealed class StockRoom(MarketDbContext db, StockBook book) : IStockRoom
{
    private const int ReferenceLength = 8;

    public async Task<IReadOnlyList<StockPlace>> PlacesAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var places = await db.Set<StockLocation>().AsNoTracking().Where(l => l.OwnerId == ownerId && l.ClosedAt == null).ToListAsync(cancellationToken);
        return places.Count == 0 ? [new StockPlace(ownerId, StockLocation.MainName, true)]
            : [.. places.OrderByDescending(l => l.IsMain).ThenBy(l => l.Name, StringComparer.CurrentCulture).Select(l => new StockPlace(l.Id, l.Name, l.IsMain))];
    }

    public async Task<IReadOnlyList<PlaceLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, Guid ownerId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<StockBalance>().AsNoTracking()
            .Where(b => variantIds.Contains(b.VariantId) && b.OwnerId == ownerId && b.Mode == SupplyMode.Stock && (b.OnHand > 0 || b.LocationId == b.OwnerId))
            .Join(db.Set<StockLocation>(), b => b.LocationId, l => l.Id, (b, l) => new { b.VariantId, PlaceId = l.Id, l.Name, b.OnHand, b.Reserved })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.PlaceId == ownerId).ThenBy(row => row.Name, StringComparer.CurrentCulture)
            .Select(row => new PlaceLevel(row.VariantId, row.PlaceId, row.Name, row.OnHand, row.Reserved))];
    }

    public async Task<Result> CountAsync(StockCount count, Guid ownerId, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(count.Reason)) return InventoryErrors.ReasonMissing;
        if (count.OnHand < 0) return InventoryErrors.Negative;
        if (await ShelfAsync(count.VariantId, count.PlaceId, ownerId, cancellationToken) is not { } place) return InventoryErrors.NotFound;
        if (place.Mode is not SupplyMode.Stock) return InventoryErrors.WrongMode;
        if (place.OnHand != count.Seen) return InventoryErrors.Moved(place.OnHand);
        if (count.OnHand < place.Reserved) return InventoryErrors.BelowReserved(place.Reserved);
        if (place.OnHand == count.OnHand) return Result.Ok();

        var entry = new Entry(MovementKind.Adjustment, count.OnHand - place.OnHand, 0, count.Reason.Trim(), "penyesuaian", by);
        if (!await book.TryWriteAsync(place, entry, cancellationToken)) return InventoryErrors.Moved(place.OnHand);
        await book.SettleAsync(count.VariantId, cancellationToken);
        return Result.Ok();
    }

    public async Task<Result> ShiftAsync(StockShift shift, Guid ownerId, Actor by, CancellationToken cancellationToken)
    {
        Error?[] wrong =
        [
            shift.Quantity < 1 ? InventoryErrors.ShiftTooSmall : null, shift.FromId == shift.ToId ? InventoryErrors.SamePlace : null,
            string.IsNullOrWhiteSpace(shift.Reason) ? InventoryErrors.ReasonMissing : null,
        ];
        if (Error.Together(wrong.OfType<Error>()) is { } refusal) return refusal;
        if (await FindAsync(shift.VariantId, shift.FromId, ownerId, cancellationToken) is not { } from) return InventoryErrors.NotFound;
        if (from.Mode is not SupplyMode.Stock) return InventoryErrors.WrongMode;
        if (from.OnHand != shift.Seen) return InventoryErrors.Moved(from.OnHand);
        if (await ShelfAsync(shift.VariantId, shift.ToId, ownerId, cancellationToken) is not { } to) return InventoryErrors.PlaceUnknown;

        var reference = $"PINDAH-{HumanCode.New(ReferenceLength)}";
        var leaving = new Entry(MovementKind.MovedOut, -shift.Quantity, 0, shift.Reason.Trim(), reference, by);
        if (!await book.TryWriteAsync(from, leaving, cancellationToken)) return InventoryErrors.TooFewToShift(from.Available);
        await book.TryWriteAsync(to, leaving with { Kind = MovementKind.MovedIn, Quantity = shift.Quantity }, cancellationToken);
        await book.SettleAsync(shift.VariantId, cancellationToken);
        return Result.Ok();
    }

    public async Task<Result> SetDailyCapacityAsync(
        Guid variantId, Guid ownerId, int dailyCapacity, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) return InventoryErrors.ReasonMissing;
        if (dailyCapacity < 0) return InventoryErrors.CapacityNegative;
        if (await FindAsync(variantId, ownerId, ownerId, cancellationToken) is not { } place) return InventoryErrors.NotFound;
        if (place.DailyCapacity == dailyCapacity) return Result.Ok();

        await db.Set<StockBalance>().Where(b => b.VariantId == variantId && b.LocationId == ownerId)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.DailyCapacity, dailyCapacity), cancellationToken);
        var note = $"Kapasitas harian {place.DailyCapacity} menjadi {dailyCapacity}: {reason.Trim()}";
        book.Append(place, new Entry(MovementKind.Setting, 0, 0, note, "kapasitas", by), dailyCapacity);
        await book.SettleAsync(variantId, cancellationToken);
        return Result.Ok();
    }

    public async Task<Result> SetWarningAsync(Guid variantId, Guid ownerId, int? threshold, Actor by, CancellationToken cancellationToken)
    {
        if (threshold < 0) return InventoryErrors.ThresholdNegative;
        var places = await book.PlacesOfAsync(variantId, cancellationToken);
        if (places.Count == 0 || places[0].OwnerId != ownerId) return InventoryErrors.NotFound;
        if (places[0].Mode is not SupplyMode.Stock) return InventoryErrors.WrongMode;

        var watch = await db.Set<StockWatch>().FindAsync([variantId], cancellationToken);
        if (watch?.Threshold == threshold) return Result.Ok();
        if (threshold is not { } limit)
        {
            db.Remove(watch!);
        }
        else
        {
            if (watch is null) db.Add(watch = new StockWatch { VariantId = variantId, OwnerId = ownerId });
            watch.Threshold = limit;
            // Who sets the limit sees the level; no letter for that.
            watch.LowSince = places.Sum(place => place.Available) <= limit ? watch.LowSince ?? db.Services.Clock.GetUtcNow() : null;
        }

        var note = threshold is { } at ? $"Ingatkan bila tersisa {at}" : "Tanpa peringatan stok";
        book.Append(places[0], new Entry(MovementKind.Setting, 0, 0, note, "peringatan", by), places[0].OnHand);
        return Result.Ok();
    }

    public async Task<IReadOnlyDictionary<Guid, StockWarning>> WarningsAsync(Guid ownerId, CancellationToken cancellationToken) =>
        await db.Set<StockWatch>().AsNoTracking().Where(w => w.OwnerId == ownerId).Select(w => new StockWarning(w.VariantId, w.Threshold, w.LowSince))
            .ToDictionaryAsync(warning => warning.VariantId, cancellationToken);

    public async Task<IReadOnlyList<StockMovement>> LedgerAsync(Guid variantId, Guid ownerId, int take, CancellationToken cancellationToken) =>
        await db.Set<Movement>().AsNoTracking().Where(m => m.VariantId == variantId)
            .Join(db.Set<StockLocation>().Where(l => l.OwnerId == ownerId), m => m.LocationId, l => l.Id, (m, l) => new { Line = m, l.Name })
            .OrderByDescending(row => row.Line.Id).Take(take)
            .Select(row => new StockMovement(
                row.Line.At, row.Name, row.Line.Kind, row.Line.Quantity, row.Line.Reserved, row.Line.Balance, row.Line.Reason, row.Line.Reference, row.Line.ByName))
            .ToListAsync(cancellationToken);

    private Task<StockBalance?> FindAsync(Guid variantId, Guid placeId, Guid ownerId, CancellationToken cancellationToken) =>
        db.Set<StockBalance>().AsNoTracking().SingleOrDefaultAsync(b => b.VariantId == variantId && b.LocationId == placeId && b.OwnerId == ownerId, cancellationToken);

    /// <summary>The shelf of a variant at an open place of its owner, put up when nothing lay there before.</summary>
    private async Task<StockBalance?> ShelfAsync(Guid variantId, Guid placeId, Guid ownerId, CancellationToken cancellationToken)
    {
        if (!await db.Set<StockLocation>().AnyAsync(l => l.Id == placeId && l.OwnerId == ownerId && l.ClosedAt == null, cancellationToken)) return null;
        if (await FindAsync(variantId, placeId, ownerId, cancellationToken) is { } there) return there;
        if (await FindAsync(variantId, ownerId, ownerId, cancellationToken) is not { } main) return null;

        var shelf = new StockBalance { VariantId = variantId, LocationId = placeId, OwnerId = ownerId, Mode = main.Mode };
        db.Add(shelf);
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(shelf).State = EntityState.Detached;
        return shelf;
    }
}
