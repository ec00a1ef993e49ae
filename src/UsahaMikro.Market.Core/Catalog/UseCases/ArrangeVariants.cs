using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

public sealed record AddVariantCommand(string Code, long Version, NewVariant Variant);

/// <summary>One more variant of a product that is written or listed already; buyers see it at once.</summary>
public sealed class AddVariant(MarketDbContext db, NewProducts products)
{
    public Task<Result> ExecuteAsync(AddVariantCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : await products.ExtendAsync(product.Value, command.Variant, actor, cancellationToken);
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
