using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <param name="Opening">Pieces on the shelf, or pieces a day when made to order or a service.</param>
public sealed record NewVariant(string Name, Rupiah Price, int Opening)
{
    internal const string OnlyName = "Standar";

    internal string NameOrOnly => Name.Trim() is { Length: > 0 } name ? name : OnlyName;

    internal IEnumerable<Error> Refusals()
    {
        if (Name.Trim().Length > ProductLimits.VariantName) yield return CatalogErrors.VariantNameMissing with { Field = "Variant" };
        if (Product.PriceProblem(Price) is { } price) yield return price;
        if (OpeningProblem(Opening) is { } opening) yield return opening;
    }

    internal static Error? OpeningProblem(int supply) => supply is < 0 or > ProductLimits.Supply ? CatalogErrors.OpeningOutOfRange : null;
}

/// <summary>Puts new products and variants into the catalogue, each variant with its ledger; inside the caller's transaction.</summary>
public sealed class NewProducts(MarketDbContext db, IStockDesk stock, TimeProvider clock)
{
    private const int CodeLength = 8;

    internal async Task<Product> AddAsync(
        Guid sellerId, ProductEntry entry, JudgedFacts facts, IReadOnlyList<NewVariant> variants, Actor actor, CancellationToken cancellationToken)
    {
        var product = Product.Write(new ProductDraft(sellerId, entry.Fulfilment, facts, entry.Terms), HumanCode.New(CodeLength), clock.GetUtcNow());
        db.Add(product);
        foreach (var variant in variants)
        {
            if ((await ExtendAsync(product, variant, actor, cancellationToken)).Error is { } error)
                throw new InvalidOperationException($"Refused after it was judged right: {error.Code}");
        }

        return product;
    }

    internal async Task<Result> ExtendAsync(Product product, NewVariant line, Actor actor, CancellationToken cancellationToken)
    {
        var added = product.Extend(line.NameOrOnly, line.Price, clock.GetUtcNow());
        Error?[] wrong = [added.Error, NewVariant.OpeningProblem(line.Opening)];
        if (Error.Together(wrong.OfType<Error>()) is { } refusal) return refusal;

        await (product.Fulfilment is Fulfilment.Stock
            ? stock.OpenAsync(added.Value.Id, product.SellerId, SupplyMode.Stock, line.Opening, 0, actor, cancellationToken)
            : stock.OpenAsync(added.Value.Id, product.SellerId, SupplyMode.DailyCapacity, 0, line.Opening, actor, cancellationToken));
        return Result.Ok();
    }
}
