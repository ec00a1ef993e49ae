using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <summary>What a seller does with the stock of a variant of the own product; another's is not found.</summary>
public sealed class AdjustStock(MarketDbContext db, IStockRoom stock)
{
    /// <summary>The shelf was counted; the difference becomes a movement.</summary>
    public Task<Result> CountAsync(string code, StockCount count, Actor actor, CancellationToken cancellationToken) =>
        OwnAsync(code, count.VariantId, actor, seller => stock.CountAsync(count, seller, actor, cancellationToken), cancellationToken);

    /// <summary>Pieces are carried from one place to another.</summary>
    public Task<Result> ShiftAsync(string code, StockShift shift, Actor actor, CancellationToken cancellationToken) =>
        OwnAsync(code, shift.VariantId, actor, seller => stock.ShiftAsync(shift, seller, actor, cancellationToken), cancellationToken);

    /// <summary>How much the seller can make in a day; what is already promised stays promised.</summary>
    public Task<Result> SetDailyCapacityAsync(
        string code, Guid variantId, int dailyCapacity, string reason, Actor actor, CancellationToken cancellationToken) =>
        OwnAsync(code, variantId, actor, seller => stock.SetDailyCapacityAsync(variantId, seller, dailyCapacity, reason, actor, cancellationToken), cancellationToken);

    /// <summary>When the seller wants to be reminded; null for never.</summary>
    public Task<Result> SetWarningAsync(string code, Guid variantId, int? threshold, Actor actor, CancellationToken cancellationToken) =>
        OwnAsync(code, variantId, actor, seller => stock.SetWarningAsync(variantId, seller, threshold, actor, cancellationToken), cancellationToken);

    private Task<Result> OwnAsync(string code, Guid variantId, Actor actor, Func<Guid, Task<Result>> act, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.SellerId is not { } seller) return CatalogErrors.NotFound;
            var isOwn = await db.Set<Product>().AnyAsync(
                p => p.Code == code && p.SellerId == seller && p.Status != ProductStatus.Discarded && p.Variants.Any(v => v.Id == variantId), cancellationToken);
            return isOwn ? await act(seller) : CatalogErrors.NotFound;
        }, cancellationToken);
}
