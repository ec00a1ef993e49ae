using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record WriteProductCommand(ProductEntry Entry, IReadOnlyList<NewVariant> Variants);

/// <summary>A new product of the seller, with its variants and what there is of each; a draft until a curator clears it.</summary>
public sealed class WriteProduct(MarketDbContext db, ProductEntryReader reader, NewProducts products)
{
    /// <returns>The code of the new product.</returns>
    public Task<Result<string>> ExecuteAsync(WriteProductCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            if (actor.SellerId is not { } sellerId) return CatalogErrors.NotFound;
            var facts = await reader.ReadAsync(command.Entry, sellerId, cancellationToken);
            if (Error.Together([.. facts.Error is { } unfit ? [unfit] : Array.Empty<Error>(), .. Refusals(command.Variants)]) is { } refusal) return refusal;
            return (await products.AddAsync(sellerId, command.Entry, facts.Value, command.Variants, actor, cancellationToken)).Code;
        }, cancellationToken);

    private static IEnumerable<Error> Refusals(IReadOnlyList<NewVariant> variants)
    {
        if (variants.Count is 0 or > Product.MostVariants) yield return CatalogErrors.NoVariant;
        foreach (var (at, variant) in variants.Index())
        {
            if (variants.Take(at).Any(before => string.Equals(before.NameOrOnly, variant.NameOrOnly, StringComparison.OrdinalIgnoreCase)))
                yield return CatalogErrors.VariantNameTaken with { Field = $"Variants[{at}].Name" };
        }

        foreach (var refusal in variants.SelectMany(variant => variant.Refusals()).Distinct()) yield return refusal;
    }
}
