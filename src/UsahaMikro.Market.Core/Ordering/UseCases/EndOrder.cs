using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>The order's number, the reason, and the version of the order that the form showed.</summary>
public sealed record EndOrderCommand(string Number, string Reason, long Version);

/// <summary>The buyer calls an order off before anything was sent; stock and pagu come back.</summary>
public sealed class CancelOrder(MarketDbContext db, LineReleases releases, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(EndOrderCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.BuyersOrderAsync(command.Number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            db.Expect(order, command.Version);
            return await releases.EndAsync(order, () => order.Cancel(command.Reason, actor, clock.GetUtcNow()), command.Reason, actor, cancellationToken);
        }, cancellationToken);
}

/// <summary>The seller turns an order down; stock and pagu come back.</summary>
public sealed class RejectOrder(MarketDbContext db, LineReleases releases, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(EndOrderCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellersOrderAsync(command.Number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            db.Expect(order, command.Version);
            return await releases.EndAsync(order, () => order.Reject(command.Reason, actor, clock.GetUtcNow()), command.Reason, actor, cancellationToken);
        }, cancellationToken);
}
