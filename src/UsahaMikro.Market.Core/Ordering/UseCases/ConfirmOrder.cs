using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>The seller promises to deliver.</summary>
public sealed class ConfirmOrder(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellersOrderAsync(number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            return order.Confirm(actor, clock.GetUtcNow());
        }, cancellationToken);
}
