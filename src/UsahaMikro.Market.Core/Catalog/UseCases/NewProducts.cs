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
        if (Name.Trim().Length > ProductLimits.VariantName) yield return CatalogErrors.VariantNameTooLong;
        if (RefusalOf(Price) is { } price) yield return price;
        if (RefusalOf(Opening) is { } opening) yield return opening;
    }

    internal static Error? RefusalOf(Rupiah price) =>
        price <= Rupiah.Zero ? CatalogErrors.PriceNotPositive : price.Amount > ProductLimits.Price ? CatalogErrors.PriceTooHigh : null;

    internal static Error? RefusalOf(int supply) => supply is < 0 or > ProductLimits.Supply ? CatalogErrors.OpeningOutOfRange : null;
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
        foreach (var variant in variants) await AddAsync(product, variant, actor, cancellationToken);
        return product;
    }

    internal async Task AddAsync(Product product, NewVariant line, Actor actor, CancellationToken cancellationToken)
    {
        var sku = $"{product.Code}-{(char)('A' + product.Variants.Count)}";
        var variant = product.AddVariant(sku, line.NameOrOnly, line.Price, [], clock.GetUtcNow());
        var mode = product.Fulfilment is Fulfilment.Stock ? SupplyMode.Stock : SupplyMode.DailyCapacity;
        await stock.OpenAsync(
            variant.Id, product.SellerId, mode, mode is SupplyMode.Stock ? line.Opening : 0, mode is SupplyMode.Stock ? 0 : line.Opening, actor, cancellationToken);
    }
}
