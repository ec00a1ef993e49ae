using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record DiscardProductCommand(string Code, long Version);

/// <summary>Throws a draft away; what was in the market is withdrawn instead.</summary>
public sealed class DiscardProduct(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DiscardProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : product.Value.Discard(actor, clock.GetUtcNow());
        }, cancellationToken);
}
