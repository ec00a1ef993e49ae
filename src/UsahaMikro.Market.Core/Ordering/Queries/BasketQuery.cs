using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <param name="Problem">Why this line cannot be ordered as it is, or null.</param>
/// <param name="Offer">Null when the product is no longer offered.</param>
public sealed record BasketLineView(
    Guid Id, Offer? Offer, int Quantity, DateOnly WantedOn, string Note, Rupiah UnitPrice, Rupiah Goods, string? Problem, SupplyLevel? Supply,
    DateOnly Earliest, MealWish? Meal = null);

/// <param name="Shipping">Null when the seller does not deliver to the chosen kecamatan.</param>
public sealed record BasketGroupView(
    Guid SellerId, string SellerName, string SellerSlug, DeliveryMethod Method, Rupiah? Shipping, IReadOnlyList<BasketLineView> Lines)
{
    public Rupiah Goods => Lines.Sum(line => line.Goods);
}

public sealed record BasketView(string CheckoutToken, IReadOnlyList<BasketGroupView> Groups, Rupiah Goods, Rupiah Shipping)
{
    public Rupiah Total => Goods + Shipping;
    public bool IsEmpty => Groups.Count == 0;
    public bool CanCheckOut => !IsEmpty && Groups.All(group => group.Shipping is not null && group.Lines.All(line => line.Problem is null));
}

/// <summary>The actor's own basket at today's prices.</summary>
public sealed class BasketQuery(MarketDbContext db, ICatalogDesk catalog, ISellerRegistry sellers, IStockDesk stock, TimeProvider clock)
{
    public Task<int> CountAsync(Actor actor, CancellationToken cancellationToken) => db.Set<Basket>().AsNoTracking()
        .Where(b => b.BuyerId == actor.AgencyId && b.OwnerId == actor.UserId).SelectMany(b => b.Lines).CountAsync(cancellationToken);

    public async Task<BasketView> FindAsync(
        Actor actor, string kecamatanCode, IReadOnlyDictionary<Guid, DeliveryMethod> methods, CancellationToken cancellationToken)
    {
        var basket = await db.Set<Basket>().AsNoTracking().Include(b => b.Lines)
            .SingleOrDefaultAsync(b => b.BuyerId == actor.AgencyId && b.OwnerId == actor.UserId, cancellationToken);
        if (basket is null || basket.Lines.Count == 0) return new BasketView("", [], Rupiah.Zero, Rupiah.Zero);

        var variants = basket.Lines.Select(line => line.VariantId).ToList();
        var offers = await catalog.OffersAsync(variants, cancellationToken);
        var supply = await stock.LevelsAsync(variants, cancellationToken);
        var cards = await sellers.CardsAsync([.. offers.Values.Select(offer => offer.SellerId).Distinct()], cancellationToken);

        var priced = CheckoutPricing.Lines(basket, offers).ToDictionary(line => line.LineId);
        var groups = new List<BasketGroupView>();
        foreach (var group in basket.Lines.GroupBy(line => offers.TryGetValue(line.VariantId, out var offer) ? offer.SellerId : Guid.Empty))
        {
            var card = cards.GetValueOrDefault(group.Key);
            var method = methods.GetValueOrDefault(group.Key, DeliveryMethod.Delivered);
            var lines = group.OrderBy(line => line.Id)
                .Select(line => View(line, priced.GetValueOrDefault(line.Id), card, supply.GetValueOrDefault(line.VariantId))).ToList();
            groups.Add(new BasketGroupView(
                group.Key, card?.Name ?? "Tidak tayang lagi", card?.Slug ?? "", method, await ShippingAsync(group.Key, method, kecamatanCode, cancellationToken), lines));
        }

        groups = [.. groups.OrderBy(group => group.SellerName, StringComparer.Ordinal)];
        return new BasketView(
            basket.CheckoutToken, groups, groups.Sum(group => group.Goods), groups.Sum(group => group.Shipping ?? Rupiah.Zero));
    }

    private BasketLineView View(BasketLine line, PricedLine? priced, SellerCard? seller, SupplyLevel? supply)
    {
        if (priced is null || seller is null)
        {
            return new BasketLineView(
                line.Id, null, line.Quantity, line.WantedOn, line.Note, Rupiah.Zero, Rupiah.Zero, OrderingErrors.NotOffered.Message, null, clock.Today());
        }

        var offer = priced.Offer;
        var problem = CheckoutPricing.Refusal(priced, seller, clock.Today())?.Message;
        if (problem is null && supply is { Mode: SupplyMode.Stock } && supply.Available < line.Quantity) problem = $"Stok tinggal {supply.Available} {offer.Unit}.";
        if (problem is null && supply is { Mode: SupplyMode.DailyCapacity } && supply.DailyCapacity < line.Quantity)
            problem = $"Penjual membuat paling banyak {supply.DailyCapacity} {offer.Unit} sehari.";
        return new BasketLineView(line.Id, offer, line.Quantity, line.WantedOn, line.Note, priced.UnitPrice, priced.Goods, problem, supply,
            seller.EarliestDay(offer.LeadTimeDays, clock.Today()), line.Meal);
    }

    private async Task<Rupiah?> ShippingAsync(Guid sellerId, DeliveryMethod method, string kecamatanCode, CancellationToken cancellationToken)
    {
        if (method is DeliveryMethod.PickedUp || sellerId == Guid.Empty) return Rupiah.Zero;
        return (await sellers.DeliveryRatesAsync(sellerId, cancellationToken)).FirstOrDefault(rate => rate.KecamatanCode == kecamatanCode)?.Price;
    }
}
