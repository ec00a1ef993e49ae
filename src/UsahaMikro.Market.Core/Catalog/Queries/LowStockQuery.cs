using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>A variant still sold of which little is left.</summary>
public sealed record LowVariant(Guid VariantId, string Code, string Name, string Unit, int Available, DateTimeOffset Since);

/// <summary>What of a seller's goods runs low, by the limits the seller set.</summary>
public sealed class LowStockQuery(MarketDbContext db, IStockRoom room, IStockDesk stock)
{
    public async Task<IReadOnlyList<LowVariant>> OfAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var low = (await room.WarningsAsync(sellerId, cancellationToken)).Values.Where(warning => warning.LowSince is not null)
            .ToDictionary(warning => warning.VariantId, warning => warning.LowSince!.Value);
        if (low.Count == 0) return [];

        var rows = await db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded)
            .SelectMany(p => p.Variants, (p, v) => new { v.Id, v.IsStopped, Variant = v.Name, p.Code, p.Name, p.Unit })
            .Where(row => low.Keys.Contains(row.Id) && !row.IsStopped).ToListAsync(cancellationToken);
        var levels = await stock.LevelsAsync([.. rows.Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => new LowVariant(row.Id, row.Code, row.Variant is "" or "Standar" ? row.Name : $"{row.Name} — {row.Variant}", row.Unit, levels[row.Id].Available, low[row.Id]))
            .OrderBy(one => one.Since)];
    }
}
