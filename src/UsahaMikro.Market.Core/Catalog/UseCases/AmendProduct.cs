using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record AmendProductCommand(string Code, long Version, ProductEntry Entry);

/// <summary>New words for a product. Terms change at once; judged facts of a cleared product wait for a new look.</summary>
public sealed class AmendProduct(MarketDbContext db, ProductEntryReader reader)
{
    public Task<Result> ExecuteAsync(AmendProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            if (product.Error is { } error) return error;
            // How a product is fulfilled decides its ledger, so it stays as it was begun.
            var facts = await reader.ReadAsync(command.Entry with { Fulfilment = product.Value.Fulfilment }, product.Value.SellerId, cancellationToken);
            if (facts.Error is { } refusal) return refusal;
            var amended = product.Value.Amend(facts.Value with { Pictures = product.Value.Current().Pictures });
            if (amended.IsSuccess) product.Value.Offer(command.Entry.Terms);
            return amended;
        }, cancellationToken);
}
