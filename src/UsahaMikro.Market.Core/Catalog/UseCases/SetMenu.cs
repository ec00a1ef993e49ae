using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases;

/// <param name="Menu">None makes the product an ordinary one again.</param>
public sealed record SetMenuCommand(string Code, long Version, IReadOnlyList<MenuGroup> Menu);

/// <summary>Makes the own product a package with dishes to choose.</summary>
public sealed class SetMenu(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(SetMenuCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var product = await db.LoadAsync(command.Code, command.Version, actor, cancellationToken);
            return product.Error is { } error ? error : product.Value.SetMenu(command.Menu, actor, clock.GetUtcNow());
        }, cancellationToken);
}
