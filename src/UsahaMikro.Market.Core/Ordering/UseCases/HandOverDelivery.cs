using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>The seller confirms the BAST that the PPK signed; from here the delivery is realisation.</summary>
public sealed class HandOverDelivery(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string number, Guid deliveryId, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellersOrderAsync(number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            return order.HandOver(deliveryId, actor, clock.GetUtcNow());
        }, cancellationToken);
}
