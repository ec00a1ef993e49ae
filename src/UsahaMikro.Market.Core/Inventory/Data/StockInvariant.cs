using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

/// <summary>
/// I1: what lies there and what is reserved are the sums of what moved, nothing is reserved beyond what lies there, capacity promised is
/// the sum of the promises, no purpose gave back more than it held, and what left one place came to another.
/// </summary>
internal sealed class StockInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I1 stok = jumlah mutasi";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken) =>
        [.. await ShelvesAsync(cancellationToken), .. await DaysAsync(cancellationToken), .. await PurposesAsync(cancellationToken), .. await ShiftsAsync(cancellationToken)];

    private async Task<IEnumerable<string>> ShelvesAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<StockBalance>().AsNoTracking().Where(b => b.Mode == SupplyMode.Stock)
            .Select(b => new
            {
                b.VariantId,
                b.LocationId,
                b.OnHand,
                b.Reserved,
                Moved = db.Set<Movement>().Where(m => m.VariantId == b.VariantId && m.LocationId == b.LocationId).Sum(m => m.Quantity),
                Held = db.Set<Movement>().Where(m => m.VariantId == b.VariantId && m.LocationId == b.LocationId).Sum(m => m.Reserved),
            })
            .Where(b => b.OnHand != b.Moved || b.Reserved != b.Held || b.Reserved < 0 || b.OnHand < b.Reserved).ToListAsync(cancellationToken);
        return wrong.Select(b => $"Varian {b.VariantId} di {b.LocationId}: stok {b.OnHand}, mutasi {b.Moved}; dipesan {b.Reserved}, mutasi {b.Held}.");
    }

    private async Task<IEnumerable<string>> DaysAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<CapacityDay>().AsNoTracking()
            .Select(d => new
            {
                d.VariantId,
                d.Date,
                d.Taken,
                Moved = db.Set<Movement>().Where(m => m.VariantId == d.VariantId && m.CapacityDate == d.Date).Sum(m => m.Reserved),
            })
            .Where(d => d.Taken != d.Moved).ToListAsync(cancellationToken);
        return wrong.Select(d => $"Varian {d.VariantId} tanggal {d.Date:O}: kapasitas terpakai {d.Taken}, mutasi {d.Moved}.");
    }

    private async Task<IEnumerable<string>> PurposesAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<Movement>().AsNoTracking().Where(m => m.Reserved != 0)
            .GroupBy(m => new { m.VariantId, m.LocationId, m.Reference })
            .Select(group => new { group.Key.VariantId, group.Key.Reference, Held = group.Sum(m => m.Reserved) })
            .Where(one => one.Held < 0).ToListAsync(cancellationToken);
        return wrong.Select(one => $"Varian {one.VariantId} untuk {one.Reference}: dipesan {one.Held}.");
    }

    private async Task<IEnumerable<string>> ShiftsAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<Movement>().AsNoTracking().Where(m => m.Kind == MovementKind.MovedOut || m.Kind == MovementKind.MovedIn)
            .GroupBy(m => new { m.VariantId, m.Reference }).Select(group => new { group.Key.Reference, Rest = group.Sum(m => m.Quantity) })
            .Where(one => one.Rest != 0).ToListAsync(cancellationToken);
        return wrong.Select(one => $"Pemindahan {one.Reference}: selisih {one.Rest}.");
    }
}
