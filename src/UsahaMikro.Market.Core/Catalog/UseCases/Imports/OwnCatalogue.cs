using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>A seller's products as an import needs them: all by name, some by heart.</summary>
public sealed class OwnCatalogue(MarketDbContext db, IStockDesk stock)
{
    internal async Task<OwnIndex> IndexAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var products = await db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded)
            .Select(p => new { p.Id, p.Code, p.Name, p.Proposal, Skus = p.Variants.Select(v => v.Sku).ToList() }).ToListAsync(cancellationToken);
        return new OwnIndex([.. products.Select(p => (p.Id, p.Code, p.Proposal?.Name ?? p.Name, (IReadOnlyList<string>)p.Skus))]);
    }

    /// <summary>The products that the groups mean, with what there is of each variant.</summary>
    /// <param name="toChange">Followed by the transaction, or only to look at.</param>
    internal async Task<(IReadOnlyDictionary<Guid, Product> Products, IReadOnlyDictionary<Guid, SupplyLevel> Levels)> LoadAsync(
        Guid sellerId, IEnumerable<RowGroup> groups, bool toChange, CancellationToken cancellationToken)
    {
        var ids = groups.Select(group => group.ProductId).OfType<Guid>().ToList();
        if (ids.Count == 0) return (new Dictionary<Guid, Product>(), new Dictionary<Guid, SupplyLevel>());

        var products = await (toChange ? db.Set<Product>().AsTracking() : db.Set<Product>().AsNoTracking()).AsSplitQuery()
            .Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Pictures)
            .Where(p => ids.Contains(p.Id) && p.SellerId == sellerId && p.Status != ProductStatus.Discarded).ToDictionaryAsync(p => p.Id, cancellationToken);
        return (products, await stock.LevelsAsync([.. products.Values.SelectMany(p => p.Variants.Select(v => v.Id))], cancellationToken));
    }
}
