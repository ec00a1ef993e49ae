using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.UseCases;

/// <summary>Takes a product off the actor's own list; one that is not there is no refusal.</summary>
public sealed class DropFavourite(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string code, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            (await db.ListOfAsync(actor, clock.GetUtcNow(), cancellationToken)).Drop(code);
            return Result.Ok();
        }, cancellationToken);
}
