using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Favourites.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.Queries;

/// <param name="Name">As it was when it was put on the list.</param>
public sealed record FavouriteRow(string Code, string Name);

/// <summary>The actor's own favourites, the latest first.</summary>
public sealed class FavouritesQuery(MarketDbContext db)
{
    public async Task<IReadOnlyList<FavouriteRow>> ReadAsync(Actor actor, CancellationToken cancellationToken) =>
        await db.Set<FavouriteList>().AsNoTracking().Where(list => list.AccountId == actor.UserId).SelectMany(list => list.Items)
            .OrderByDescending(item => item.AddedAt).ThenByDescending(item => item.Id)
            .Select(item => new FavouriteRow(item.Code, item.Name)).ToListAsync(cancellationToken);
}
