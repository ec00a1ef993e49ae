using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.UseCases;

/// <summary>Puts a product that is or was in the market on the actor's own list.</summary>
public sealed class KeepFavourite(MarketDbContext db, ICatalogDesk catalog, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string code, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (!(await catalog.NamesAsync([code], cancellationToken)).TryGetValue(code, out var name)) return FavouritesErrors.NotFound;
            return (await db.ListOfAsync(actor, clock.GetUtcNow(), cancellationToken)).Keep(code, name, clock.GetUtcNow());
        }, cancellationToken);
}
