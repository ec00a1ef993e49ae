using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record WithdrawProductCommand(string Code, long Version, string Reason);

/// <summary>Takes a product out of the market; its orders go on.</summary>
public sealed class WithdrawProduct(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(WithdrawProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : product.Value.Withdraw(command.Reason, actor, clock.GetUtcNow());
        }, cancellationToken);
}
