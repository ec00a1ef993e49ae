using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record ChangePriceCommand(string Code, long Version, Guid VariantId, Rupiah Price, string Reason);

/// <summary>A new price for a variant, with a reason; placed orders keep theirs.</summary>
public sealed class ChangePrice(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ChangePriceCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error
                ? error
                : product.Value.ChangePrice(command.VariantId, command.Price, command.Reason, actor, clock.GetUtcNow());
        }, cancellationToken);
}
