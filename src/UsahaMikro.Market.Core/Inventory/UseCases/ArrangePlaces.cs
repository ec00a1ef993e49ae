using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Data;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory.UseCases;

public sealed record PlaceCommand(Guid PlaceId, long Version);

/// <summary>The store rooms of a seller: opened, named, closed when empty.</summary>
public sealed class ArrangePlaces(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> AddAsync(string name, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.SellerId is not { } ownerId) return InventoryErrors.PlaceNotFound;
            await new StockBook(db).MainAsync(ownerId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            var opened = StockLocation.Open(ownerId, name, await OpenAsync(ownerId, cancellationToken), clock.GetUtcNow());
            if (opened.Error is { } error) return error;
            db.Add(opened.Value);
            return Result.Ok();
        }, cancellationToken);

    public Task<Result> RenameAsync(PlaceCommand command, string name, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, async place => place.Rename(name, await OpenAsync(place.OwnerId, cancellationToken)), actor, cancellationToken);

    public Task<Result> CloseAsync(PlaceCommand command, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(command, async place => place.Close(
            await db.Set<StockBalance>().Where(b => b.LocationId == place.Id).SumAsync(b => b.OnHand, cancellationToken), clock.GetUtcNow()), actor, cancellationToken);

    private Task<Result> ChangeAsync(PlaceCommand command, Func<StockLocation, Task<Result>> change, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var place = await db.Set<StockLocation>().SingleOrDefaultAsync(l => l.Id == command.PlaceId && l.OwnerId == actor.SellerId, cancellationToken);
            if (place is null) return InventoryErrors.PlaceNotFound;
            return place.Version == command.Version ? await change(place) : InventoryErrors.PlaceStale;
        }, cancellationToken);

    private Task<List<StockLocation>> OpenAsync(Guid ownerId, CancellationToken cancellationToken) =>
        db.Set<StockLocation>().Where(l => l.OwnerId == ownerId && l.ClosedAt == null).ToListAsync(cancellationToken);
}
