using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Favourites.UseCases;

/// <summary>Takes over what was gathered on a device before signing in. Says which codes found no room, so that they are not lost.</summary>
public sealed class MergeFavourites(MarketDbContext db, ICatalogDesk catalog, TimeProvider clock)
{
    /// <param name="codes">The latest first.</param>
    public Task<Result<IReadOnlyList<string>>> ExecuteAsync(IReadOnlyList<string> codes, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<IReadOnlyList<string>>(actor, async () =>
        {
            var names = await catalog.NamesAsync(codes, cancellationToken);
            var (list, now) = (await db.ListOfAsync(actor, clock.GetUtcNow(), cancellationToken), clock.GetUtcNow());
            List<string> left = [];
            // The oldest first, a moment apart, so that the order stays.
            foreach (var (at, code) in codes.Where(names.ContainsKey).Reverse().Index())
            {
                if (!list.Keep(code, names[code], now.AddMilliseconds(at)).IsSuccess) left.Insert(0, code);
            }

            return Result<IReadOnlyList<string>>.Ok(left);
        }, cancellationToken);
}
