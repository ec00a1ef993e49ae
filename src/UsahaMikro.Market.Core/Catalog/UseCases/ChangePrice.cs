using UsahaMikro.Market.Catalog.Contracts;
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

/// <param name="Ladder">Above the base price, lowest quantity first; none takes the ladder away.</param>
public sealed record ChangeLadderCommand(string Code, long Version, Guid VariantId, IReadOnlyList<PriceStep> Ladder, string Reason);

/// <summary>Another price ladder for a variant, with a reason; placed orders keep their price.</summary>
public sealed class ChangeLadder(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ChangeLadderCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error
                ? error
                : product.Value.ChangeLadder(command.VariantId, command.Ladder, command.Reason, actor, clock.GetUtcNow());
        }, cancellationToken);
}
