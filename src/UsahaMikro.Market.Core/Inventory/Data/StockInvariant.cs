using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.Data;

/// <summary>I1: what lies there is the sum of what moved, and capacity promised is the sum of what was promised.</summary>
internal sealed class StockInvariant(MarketDbContext db) : IInvariant
{
    public string Name => "I1 stok = jumlah mutasi";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var shelves = await db.Set<StockBalance>().AsNoTracking().Where(b => b.Mode == SupplyMode.Stock)
            .Select(b => new
            {
                b.VariantId,
                b.OnHand,
                Moved = db.Set<Movement>().Where(m => m.VariantId == b.VariantId && m.LocationId == b.LocationId).Sum(m => m.Quantity),
            })
            .Where(b => b.OnHand != b.Moved || b.OnHand < 0).ToListAsync(cancellationToken);
        var days = await db.Set<CapacityDay>().AsNoTracking()
            .Select(d => new
            {
                d.VariantId,
                d.Date,
                d.Taken,
                Moved = db.Set<Movement>().Where(m => m.VariantId == d.VariantId && m.CapacityDate == d.Date).Sum(m => -m.Quantity),
            })
            .Where(d => d.Taken != d.Moved).ToListAsync(cancellationToken);
        return
        [
            .. shelves.Select(b => $"Varian {b.VariantId}: stok {b.OnHand}, mutasi {b.Moved}."),
            .. days.Select(d => $"Varian {d.VariantId} tanggal {d.Date:O}: kapasitas terpakai {d.Taken}, mutasi {d.Moved}."),
        ];
    }
}
