using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

internal sealed class StockDesk(MarketDbContext db, StockBook book) : IStockDesk
{
    public async Task<IReadOnlyDictionary<Guid, SupplyLevel>> LevelsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken)
    {
        var balances = await db.Set<StockBalance>().AsNoTracking().Where(b => variantIds.Contains(b.VariantId)).ToListAsync(cancellationToken);
        return balances.GroupBy(b => b.VariantId).ToDictionary(
            places => places.Key,
            places => new SupplyLevel(
                places.Key, places.First().Mode, places.Sum(b => b.OnHand), places.Sum(b => b.Reserved), places.Max(b => b.DailyCapacity)));
    }

    public async Task<bool> TryReserveAsync(StockMove move, Actor by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(move.Quantity);
        var places = await book.PlacesOfAsync(move.VariantId, cancellationToken);
        if (places.Count == 0) return false;
        var entry = new Entry(MovementKind.Reserved, 0, move.Quantity, "Dipesan", move.Reference, by);
        if (places[0].Mode is SupplyMode.DailyCapacity)
        {
            if (!await book.TryPromiseAsync(places[0], move.On, entry, cancellationToken)) return false;
        }
        else
        {
            if (Shares.Of(places, move.Quantity) is not { } shares) return false;
            foreach (var (place, pieces) in shares)
            {
                if (!await book.TryWriteAsync(place, entry with { Reserved = pieces }, cancellationToken)) return false;
            }
        }

        await book.SettleAsync(move.VariantId, cancellationToken);
        return true;
    }

    public async Task ReleaseAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken)
    {
        var entry = new Entry(MovementKind.Released, 0, -move.Quantity, reason, move.Reference, by);
        var places = await book.PlacesOfAsync(move.VariantId, cancellationToken);
        if (places[0].Mode is SupplyMode.Stock) await LetGoAsync(move, places, isSent: false, entry, cancellationToken);
        else if (!await book.TryPromiseAsync(places[0], move.On, entry, cancellationToken)) throw NotReserved(move);
        await book.SettleAsync(move.VariantId, cancellationToken);
    }

    public async Task ShipAsync(StockMove move, Actor by, CancellationToken cancellationToken)
    {
        var places = await book.PlacesOfAsync(move.VariantId, cancellationToken);
        if (places[0].Mode is SupplyMode.DailyCapacity) return;

        var entry = new Entry(MovementKind.Shipped, -move.Quantity, -move.Quantity, "Dikirim", move.Reference, by);
        await LetGoAsync(move, places, isSent: true, entry, cancellationToken);
        await book.SettleAsync(move.VariantId, cancellationToken);
    }

    public async Task ReturnAsync(StockMove move, string reason, Actor by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(move.Quantity);
        var places = await book.PlacesOfAsync(move.VariantId, cancellationToken);
        if (places[0].Mode is SupplyMode.DailyCapacity) return;

        await book.TryWriteAsync(places[0], new Entry(MovementKind.Returned, move.Quantity, 0, reason, move.Reference, by), cancellationToken);
        await book.SettleAsync(move.VariantId, cancellationToken);
    }

    public async Task OpenAsync(
        Guid variantId, Guid ownerId, SupplyMode mode, int onHand, int dailyCapacity, Actor by, CancellationToken cancellationToken)
    {
        var main = await book.MainAsync(ownerId, cancellationToken);
        if (await db.Set<StockBalance>().AnyAsync(b => b.VariantId == variantId && b.LocationId == main.Id, cancellationToken)) return;

        var balance = new StockBalance
        {
            VariantId = variantId,
            LocationId = main.Id,
            OwnerId = ownerId,
            Mode = mode,
            OnHand = mode is SupplyMode.Stock ? onHand : 0,
            DailyCapacity = dailyCapacity,
        };
        db.Add(balance);
        if (mode is SupplyMode.Stock && onHand > 0)
            book.Append(balance, new Entry(MovementKind.Opening, onHand, 0, "Stok awal", "awal", by), onHand);
    }

    public async Task<IReadOnlyList<HeldStock>> HeldAsync(CancellationToken cancellationToken)
    {
        var held = await db.Set<Movement>().AsNoTracking().Where(m => m.CapacityDate == null && m.Reserved != 0)
            .GroupBy(m => new { m.Reference, m.VariantId })
            .Select(group => new { group.Key.Reference, group.Key.VariantId, Pieces = group.Sum(m => m.Reserved) })
            .Where(one => one.Pieces != 0).ToListAsync(cancellationToken);
        return held.ConvertAll(one => new HeldStock(one.Reference, one.VariantId, one.Pieces));
    }

    /// <summary>Takes pieces out of the reservations of one purpose, place by place.</summary>
    private async Task LetGoAsync(StockMove move, IReadOnlyList<StockBalance> places, bool isSent, Entry entry, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(move.Quantity);
        // Movements of this very transaction count too.
        await db.SaveChangesAsync(cancellationToken);
        var held = await db.Set<Movement>().Where(m => m.VariantId == move.VariantId && m.Reference == move.Reference && m.CapacityDate == null)
            .GroupBy(m => m.LocationId).Select(group => new { LocationId = group.Key, Pieces = group.Sum(m => m.Reserved) })
            .ToDictionaryAsync(one => one.LocationId, one => one.Pieces, cancellationToken);
        var left = move.Quantity;
        foreach (var place in places.Where(place => held.GetValueOrDefault(place.LocationId) > 0))
        {
            var pieces = Math.Min(left, held[place.LocationId]);
            if (pieces == 0) break;
            if (!await book.TryWriteAsync(place, entry with { Quantity = isSent ? -pieces : 0, Reserved = -pieces }, cancellationToken)) throw NotReserved(move);
            left -= pieces;
        }

        if (left > 0) throw NotReserved(move);
    }

    private static InvalidOperationException NotReserved(StockMove move) =>
        new($"{move.Quantity} of variant {move.VariantId} are not reserved for {move.Reference}.");
}
