using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <param name="Seen">The balance the seller saw when counting; an order may have taken some since.</param>
public sealed record AdjustStockCommand(string Code, Guid VariantId, int Seen, int OnHand, string Reason);

/// <summary>The seller counted the shelf; the difference becomes a movement.</summary>
public sealed class AdjustStock(MarketDbContext db, IStockDesk stock)
{
    public Task<Result> ExecuteAsync(AdjustStockCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
            if (!await OwnVariant.ExistsAsync(db, command.Code, command.VariantId, sellerId, cancellationToken)) return CatalogErrors.NotFound;

            var levels = await stock.LevelsAsync([command.VariantId], cancellationToken);
            if (levels.GetValueOrDefault(command.VariantId) is { } level && level.OnHand != command.Seen) return CatalogErrors.StockMoved(level.OnHand);
            return await stock.AdjustAsync(command.VariantId, sellerId, command.OnHand, command.Reason, actor, cancellationToken);
        }, cancellationToken);
}

internal static class OwnVariant
{
    public static Task<bool> ExistsAsync(MarketDbContext db, string code, Guid variantId, Guid sellerId, CancellationToken cancellationToken) =>
        db.Set<Product>().AnyAsync(p => p.Code == code && p.SellerId == sellerId && p.Variants.Any(v => v.Id == variantId), cancellationToken);
}
