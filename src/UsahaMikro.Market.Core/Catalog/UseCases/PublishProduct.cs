using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record PublishProductCommand(string Code, long Version);

/// <summary>Puts a product into the market; the seller's own data must have been checked first (BKS 14(2)).</summary>
public sealed class PublishProduct(MarketDbContext db, ISellerRegistry sellers, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(PublishProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            if (product.Error is { } error) return error;

            var seller = await sellers.FindAsync(product.Value.SellerId, cancellationToken);
            return seller?.Registry is RegistryState.Verified ? product.Value.Publish(actor, clock.GetUtcNow()) : CatalogErrors.SellerNotVerified;
        }, cancellationToken);
}
