using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Products that could stand in the market, were it not for a missing paper or the scale of the business.</summary>
internal sealed class HeldTasks(MarketDbContext db) : ITaskSource
{
    private const int Most = 10;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } seller) return [];
        var held = await db.Set<Product>().AsNoTracking()
            .Where(p => p.SellerId == seller && p.HeldBecause != "" && (p.Status == ProductStatus.Published || (p.Status == ProductStatus.Draft && p.ClearedAt != null)))
            .OrderBy(p => p.Name).Take(Most).Select(p => new { p.Code, p.Name, p.Status, p.HeldBecause, Since = p.Steps.Max(step => (DateTimeOffset?)step.At) ?? p.ClearedAt }).ToListAsync(cancellationToken);
        return [.. held.Select(one => new TaskItem(
            one.Status is ProductStatus.Published ? $"{one.Name} tidak ditampilkan di pasar" : $"{one.Name} lolos kurasi, tetapi belum tampil", one.HeldBecause,
            $"/usaha/produk/{one.Code}", "Lengkapi", one.Since!.Value, null, TaskUrgency.Soon, "file-certificate"))];
    }
}
