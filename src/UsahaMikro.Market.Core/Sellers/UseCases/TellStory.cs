using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record TellStoryCommand(long Version, string Story, string CapacityNote);

/// <summary>The seller tells its story and what it can make in a day; buyers read it at once.</summary>
public sealed class TellStory(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(TellStoryCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.Sellers().SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            seller.Tell(command.Story.Trim(), command.CapacityNote.Trim(), actor, clock.GetUtcNow());
            return Result.Ok();
        }, cancellationToken);
}
