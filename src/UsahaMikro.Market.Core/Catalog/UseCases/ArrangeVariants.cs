using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record AddVariantCommand(string Code, long Version, NewVariant Variant);

/// <summary>One more variant of a product that is written or listed already; buyers see it at once.</summary>
public sealed class AddVariant(MarketDbContext db, IStockDesk stock, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AddVariantCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            if (product.Error is { } error) return error;
            var added = product.Value.Extend(command.Variant.Name, command.Variant.Price, clock.GetUtcNow());
            Error?[] wrong = [added.Error, command.Variant.Opening < 0 ? CatalogErrors.OpeningNegative : null];
            if (Error.Together(wrong.OfType<Error>()) is { } refusal) return refusal;

            await stock.OpenForAsync(product.Value, added.Value, command.Variant.Opening, actor, cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}

public sealed record VariantCommand(string Code, long Version, Guid VariantId);

/// <summary>Name and place of variants, and whether they are sold; what was ordered already is carried out.</summary>
public sealed class ArrangeVariants(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> RenameAsync(VariantCommand command, string name, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.RenameVariant(command.VariantId, name, actor, clock.GetUtcNow()), actor, cancellationToken);

    public Task<Result> StopAsync(VariantCommand command, string reason, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.StopVariant(command.VariantId, reason, actor, clock.GetUtcNow()), actor, cancellationToken);

    public Task<Result> ResumeAsync(VariantCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.ResumeVariant(command.VariantId, actor, clock.GetUtcNow()), actor, cancellationToken);

    public Task<Result> PutEarlierAsync(VariantCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, product => product.PutVariantEarlier(command.VariantId), actor, cancellationToken);

    private Task<Result> ChangeAsync(VariantCommand command, Func<Product, Result> change, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : change(product.Value);
        }, cancellationToken);
}

internal static class VariantLedgers
{
    /// <summary>Opens the ledger of a new variant.</summary>
    /// <param name="opening">Pieces on the shelf, or pieces a day when made to order or a service.</param>
    public static Task OpenForAsync(
        this IStockDesk stock, Product product, ProductVariant variant, int opening, Actor actor, CancellationToken cancellationToken) =>
        product.Fulfilment is Fulfilment.Stock
            ? stock.OpenAsync(variant.Id, product.SellerId, SupplyMode.Stock, opening, 0, actor, cancellationToken)
            : stock.OpenAsync(variant.Id, product.SellerId, SupplyMode.DailyCapacity, 0, opening, actor, cancellationToken);
}
