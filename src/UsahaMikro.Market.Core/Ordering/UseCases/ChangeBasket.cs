using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>The meal as typed; what is missing is told at its field.</summary>
public sealed record MealEntry(IReadOnlyList<PickedDish> Dishes, TimeOnly? ServeAt, string Place, MealEvent? Event);

/// <param name="Meal">For a package; others leave it out.</param>
public sealed record AddToBasketCommand(Guid VariantId, int Quantity, DateOnly? WantedOn, string Note, MealEntry? Meal = null);

/// <summary>Puts pieces of an offered variant into the actor's basket for the agency it works for.</summary>
public sealed class AddToBasket(MarketDbContext db, ICatalogDesk catalog, ISellerRegistry sellers, TimeProvider clock)
{
    public const int MostPieces = Basket.MostPieces;

    public Task<Result> ExecuteAsync(AddToBasketCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var offers = await catalog.OffersAsync([command.VariantId], cancellationToken);
            if (!offers.TryGetValue(command.VariantId, out var offer)) return OrderingErrors.NotOffered;
            if (await sellers.FindAsync(offer.SellerId, cancellationToken) is not { } seller) return OrderingErrors.NotOffered;
            var wanted = command.WantedOn ?? seller.EarliestDay(Math.Max(1, offer.LeadTimeDays), clock.Today());
            if (CheckoutPricing.OnHoliday(offer, seller, wanted, clock.Today()) is { } closed) return closed;
            var meal = MealOf(offer, command.Meal);
            if (meal.Error is { } incomplete) return incomplete;

            var basket = await db.BasketOfAsync(actor, cancellationToken);
            if (basket is null) db.Add(basket = Basket.For(actor.AgencyId!.Value, actor.UserId!.Value, clock.GetUtcNow()));
            return basket.Add(command.VariantId, command.Quantity, wanted, command.Note.Trim(), clock.GetUtcNow(), meal.Value);
        }, cancellationToken);

    /// <summary>Null for what is no package.</summary>
    private static Result<MealWish?> MealOf(Offer offer, MealEntry? entry)
    {
        if (offer.Menu.Count == 0) return (MealWish?)null;
        var dishes = entry?.Dishes ?? [];
        Error?[] wrong =
        [
            offer.Menu.FirstUnfilled(dishes) is { } group ? OrderingErrors.MenuUnfilled(group.Name, group.Choose)
                : offer.Menu.Fits(dishes) ? null : OrderingErrors.MenuChanged(offer.FullName),
            entry?.ServeAt is null ? OrderingErrors.ServeAtMissing : null,
            entry?.Place.Trim() is not { Length: > 0 and <= 120 } ? OrderingErrors.PlaceMissing : null,
            entry?.Event is null ? OrderingErrors.EventMissing : null,
        ];
        return Error.Together(wrong.OfType<Error>()) is { } refusal ? refusal
            : new MealWish(dishes, entry!.ServeAt!.Value, entry.Place.Trim(), entry.Event!.Value);
    }
}

/// <param name="Quantities">Pieces of each variant; none or zero leaves it out.</param>
public sealed record AddSizesCommand(string ProductCode, IReadOnlyDictionary<Guid, int> Quantities, DateOnly? WantedOn, string Note);

/// <summary>Puts several variants of one product into the actor's basket at once, all or nothing (SRG 11.a: uniforms by list of sizes).</summary>
public sealed class AddSizesToBasket(MarketDbContext db, ICatalogDesk catalog, ISellerRegistry sellers, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AddSizesCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var chosen = command.Quantities.Where(one => one.Value != 0).ToList();
            if (chosen.Count == 0) return OrderingErrors.NothingChosen;
            var offers = await catalog.OffersAsync([.. chosen.Select(one => one.Key)], cancellationToken);
            if (chosen.Any(one => offers.GetValueOrDefault(one.Key)?.ProductCode != command.ProductCode)) return OrderingErrors.NotOffered;

            var offer = offers[chosen[0].Key];
            if (await sellers.FindAsync(offer.SellerId, cancellationToken) is not { } seller) return OrderingErrors.NotOffered;
            var wanted = command.WantedOn ?? seller.EarliestDay(Math.Max(1, offer.LeadTimeDays), clock.Today());
            if (CheckoutPricing.OnHoliday(offer, seller, wanted, clock.Today()) is { } closed) return closed;

            var basket = await db.BasketOfAsync(actor, cancellationToken);
            if (basket is null) db.Add(basket = Basket.For(actor.AgencyId!.Value, actor.UserId!.Value, clock.GetUtcNow()));
            foreach (var (at, (variant, quantity)) in chosen.Index())
            {
                // Lines stand in the order of their making: that of the table.
                var added = basket.Add(variant, quantity, wanted, command.Note.Trim(), clock.GetUtcNow().AddMilliseconds(at));
                if (added.Error is { } error) return error with { Field = error.Field is null ? null : $"Sizes[{variant}]" };
            }

            return Result.Ok();
        }, cancellationToken);
}

public sealed record ChangeBasketLineCommand(Guid LineId, int Quantity, DateOnly WantedOn, string Note);

/// <summary>Changes one line of the actor's own basket.</summary>
public sealed class ChangeBasketLine(MarketDbContext db, ICatalogDesk catalog, ISellerRegistry sellers, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ChangeBasketLineCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.BasketOfAsync(actor, cancellationToken) is not { } basket) return OrderingErrors.LineGone;
            if (basket.Lines.SingleOrDefault(one => one.Id == command.LineId) is not { } line) return OrderingErrors.LineGone;
            if (await ClosedAsync(line.VariantId, command.WantedOn, cancellationToken) is { } closed) return closed;
            return basket.Change(command.LineId, command.Quantity, command.WantedOn, command.Note.Trim());
        }, cancellationToken);

    private async Task<Error?> ClosedAsync(Guid variantId, DateOnly wantedOn, CancellationToken cancellationToken)
    {
        if (!(await catalog.OffersAsync([variantId], cancellationToken)).TryGetValue(variantId, out var offer)) return null;
        return await sellers.FindAsync(offer.SellerId, cancellationToken) is { } seller ? CheckoutPricing.OnHoliday(offer, seller, wantedOn, clock.Today()) : null;
    }
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
