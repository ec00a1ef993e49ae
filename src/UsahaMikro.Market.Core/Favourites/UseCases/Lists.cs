using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Favourites.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.UseCases;

internal static class Lists
{
    /// <summary>The actor's own list; a new one when there is none yet.</summary>
    public static async Task<FavouriteList> ListOfAsync(this MarketDbContext db, Actor actor, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var owner = actor.UserId ?? throw new ArgumentException("Only a person has favourites.", nameof(actor));
        if (await db.Set<FavouriteList>().Include(list => list.Items).SingleOrDefaultAsync(list => list.AccountId == owner, cancellationToken) is { } known) return known;
        var list = FavouriteList.Of(owner, at);
        db.Add(list);
        return list;
    }
}
