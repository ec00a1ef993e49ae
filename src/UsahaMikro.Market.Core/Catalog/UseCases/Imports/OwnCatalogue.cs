using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>What there is of a variant, at all places together or in a day.</summary>
/// <param name="Main">The main place, where a file's difference is entered; null for what is made by the day.</param>
internal sealed record OwnSupply(SupplyLevel Level, PlaceLevel? Main)
{
    public Guid VariantId => Level.VariantId;

    public int Now => Main is null ? Level.DailyCapacity : Level.OnHand;

    /// <summary>What lies elsewhere, or is ordered from the main place, cannot be written off there.</summary>
    public int Least => Main is null ? 0 : Level.OnHand - Main.Available;
}

internal sealed record SupplyChange(OwnSupply Own, int Supply);

/// <summary>A seller's products as an import needs them: all by name, some by heart.</summary>
public sealed class OwnCatalogue(MarketDbContext db, IStockDesk stock, IStockRoom room)
{
    internal async Task<OwnIndex> IndexAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var products = await db.Set<Product>().AsNoTracking().Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded)
            .Select(p => new { p.Id, p.Code, p.Name, p.Proposal, Skus = p.Variants.Select(v => v.Sku).ToList() }).ToListAsync(cancellationToken);
        return new OwnIndex([.. products.Select(p => (p.Id, p.Code, p.Proposal?.Name ?? p.Name, (IReadOnlyList<string>)p.Skus))]);
    }

    /// <summary>The products that the groups mean, with what there is of each variant.</summary>
    /// <param name="toChange">Followed by the transaction, or only to look at.</param>
    internal async Task<(IReadOnlyDictionary<Guid, Product> Products, IReadOnlyDictionary<Guid, OwnSupply> Supplies)> LoadAsync(
        Guid sellerId, IEnumerable<RowGroup> groups, bool toChange, CancellationToken cancellationToken)
    {
        var ids = groups.Select(group => group.ProductId).OfType<Guid>().ToList();
        if (ids.Count == 0) return (new Dictionary<Guid, Product>(), new Dictionary<Guid, OwnSupply>());

        var products = await (toChange ? db.Set<Product>().AsTracking() : db.Set<Product>().AsNoTracking()).AsSplitQuery()
            .Include(p => p.Variants).ThenInclude(v => v.Steps).Include(p => p.Pictures)
            .Where(p => ids.Contains(p.Id) && p.SellerId == sellerId && p.Status != ProductStatus.Discarded).ToDictionaryAsync(p => p.Id, cancellationToken);
        Guid[] variants = [.. products.Values.SelectMany(p => p.Variants.Select(v => v.Id))];
        var levels = await stock.LevelsAsync(variants, cancellationToken);
        var main = (await room.PlacesAsync(sellerId, cancellationToken)).Single(place => place.IsMain);
        var mains = (await room.LevelsAsync(variants, sellerId, cancellationToken)).Where(level => level.PlaceId == main.Id).ToDictionary(level => level.VariantId);
        return (products, levels.ToDictionary(level => level.Key, level => new OwnSupply(level.Value, mains.GetValueOrDefault(level.Key))));
    }
}
