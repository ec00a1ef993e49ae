using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

public sealed record AddToBasketCommand(Guid VariantId, int Quantity, DateOnly? WantedOn, string Note);

/// <summary>Puts pieces of an offered variant into the actor's basket for the agency it works for.</summary>
public sealed class AddToBasket(MarketDbContext db, ICatalogDesk catalog, TimeProvider clock)
{
    public const int MostPieces = Basket.MostPieces;

    public Task<Result> ExecuteAsync(AddToBasketCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var offers = await catalog.OffersAsync([command.VariantId], cancellationToken);
            if (!offers.TryGetValue(command.VariantId, out var offer)) return OrderingErrors.NotOffered;

            var basket = await db.BasketOfAsync(actor, cancellationToken);
            if (basket is null) db.Add(basket = Basket.For(actor.AgencyId!.Value, actor.UserId!.Value, clock.GetUtcNow()));
            var wanted = command.WantedOn ?? clock.Today().AddDays(Math.Max(1, offer.LeadTimeDays));
            return basket.Add(command.VariantId, command.Quantity, wanted, command.Note.Trim(), clock.GetUtcNow());
        }, cancellationToken);
}

public sealed record ChangeBasketLineCommand(Guid LineId, int Quantity, DateOnly WantedOn, string Note);

/// <summary>Changes one line of the actor's own basket.</summary>
public sealed class ChangeBasketLine(MarketDbContext db)
{
    public Task<Result> ExecuteAsync(ChangeBasketLineCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.BasketOfAsync(actor, cancellationToken) is not { } basket) return OrderingErrors.LineGone;
            return basket.Change(command.LineId, command.Quantity, command.WantedOn, command.Note.Trim());
        }, cancellationToken);
}

/// <summary>Takes one line out of the actor's own basket; a line that is gone already is no refusal.</summary>
public sealed class RemoveFromBasket(MarketDbContext db)
{
    public Task<Result> ExecuteAsync(Guid lineId, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            (await db.BasketOfAsync(actor, cancellationToken))?.Remove(lineId);
            return Result.Ok();
        }, cancellationToken);
}

internal static class Baskets
{
    public static Task<Basket?> BasketOfAsync(this MarketDbContext db, Actor actor, CancellationToken cancellationToken) =>
        db.Set<Basket>().Include(b => b.Lines)
            .SingleOrDefaultAsync(b => b.BuyerId == actor.AgencyId && b.OwnerId == actor.UserId, cancellationToken);
}
