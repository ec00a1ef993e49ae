using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record PublishProductCommand(string Code, long Version);

/// <summary>Puts a cleared product into the market; the seller's data must have been checked (BKS 14(2)) and its licences be there (BKS 7).</summary>
public sealed class PublishProduct(MarketDbContext db, ISellerRegistry sellers, LicenceDesk licences, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(PublishProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            if (product.Error is { } error) return error;

            var seller = await sellers.FindAsync(product.Value.SellerId, cancellationToken);
            if (seller?.Registry is not RegistryState.Verified) return CatalogErrors.SellerNotVerified;
            var facts = product.Value.Live();
            if (MakerRule.Problem(seller, facts.Maker, facts.Member?.Id) is { } unfit) return unfit;
            var rules = await licences.RulesAsync(cancellationToken);
            if (LicenceGate.ScaleProblem(seller, rules) is { } scale) return CatalogErrors.ScaleNotListed(scale);
            if (LicenceGate.RiskProblem(facts, seller, rules) is { } risk) return CatalogErrors.RiskUnset(risk);
            var missing = await licences.MissingAsync(facts, seller, cancellationToken);
            if (missing.Any(one => one.Blocks)) return CatalogErrors.LicencesMissing(missing);
            product.Value.Hold("", actor, clock.GetUtcNow());
            return product.Value.Publish(actor, clock.GetUtcNow());
        }, cancellationToken);
}
