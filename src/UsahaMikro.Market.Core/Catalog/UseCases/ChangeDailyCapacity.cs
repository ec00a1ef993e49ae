using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record ChangeDailyCapacityCommand(string Code, Guid VariantId, int DailyCapacity, string Reason);

/// <summary>How much the seller can make in a day; what is already promised stays promised.</summary>
public sealed class ChangeDailyCapacity(MarketDbContext db, IStockDesk stock)
{
    public Task<Result> ExecuteAsync(ChangeDailyCapacityCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
            if (!await OwnVariant.ExistsAsync(db, command.Code, command.VariantId, sellerId, cancellationToken)) return CatalogErrors.NotFound;
            return await stock.SetDailyCapacityAsync(command.VariantId, sellerId, command.DailyCapacity, command.Reason, actor, cancellationToken);
        }, cancellationToken);
}
