using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <param name="Opening">Pieces on the shelf, or pieces a day when made to order or a service.</param>
public sealed record NewVariant(string Name, Rupiah Price, int Opening);

public sealed record WriteProductCommand(ProductEntry Entry, IReadOnlyList<NewVariant> Variants);

/// <summary>A new product of the seller, with its variants and what there is of each; a draft until a curator clears it.</summary>
public sealed class WriteProduct(MarketDbContext db, ProductEntryReader reader, IStockDesk stock, TimeProvider clock)
{
    private const int CodeLength = 8;

    /// <returns>The code of the new product.</returns>
    public Task<Result<string>> ExecuteAsync(WriteProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
            var facts = await reader.ReadAsync(command.Entry, sellerId, cancellationToken);
            if (Error.Together([.. facts.Error is { } unfit ? [unfit] : Array.Empty<Error>(), .. Refusals(command.Variants)]) is { } refusal) return refusal;

            var fulfilment = command.Entry.Fulfilment;
            var product = Product.Write(new ProductDraft(sellerId, fulfilment, facts.Value, command.Entry.Terms), HumanCode.New(CodeLength), clock.GetUtcNow());
            db.Add(product);
            foreach (var (at, line) in command.Variants.Index())
            {
                var sku = $"{product.Code}-{(char)('A' + at)}";
                var variant = product.AddVariant(sku, line.Name.Trim() is { Length: > 0 } name ? name : "Standar", line.Price, [], clock.GetUtcNow());
                await stock.OpenForAsync(product, variant, line.Opening, actor, cancellationToken);
            }

            return product.Code;
        }, cancellationToken);

    private static IEnumerable<Error> Refusals(IReadOnlyList<NewVariant> variants)
    {
        if (variants.Count is 0 or > Product.MostVariants) yield return CatalogErrors.NoVariant;
        if (variants.Any(variant => variant.Price <= Rupiah.Zero)) yield return CatalogErrors.PriceNotPositive;
        if (variants.Any(variant => variant.Opening < 0)) yield return CatalogErrors.OpeningNegative;
    }
}
