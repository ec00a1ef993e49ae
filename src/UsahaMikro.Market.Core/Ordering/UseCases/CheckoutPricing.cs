using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>A basket line at today's price.</summary>
public sealed record PricedLine(Guid LineId, Offer Offer, int Quantity, DateOnly WantedOn, string Note)
{
    /// <summary>What was chosen of a package.</summary>
    public MealWish? Meal { get; init; }

    /// <summary>The pieces that ladder and minimum count: of all variants where the seller says so.</summary>
    public int Counted { get; init; } = Quantity;

    public Rupiah UnitPrice => Offer.PriceAt(Counted) + (Meal is null ? Rupiah.Zero : Offer.Menu.SurchargeOf(Meal.Dishes));
    public Rupiah Goods => UnitPrice * Quantity;

    /// <summary>Freezes name, price and facts (requirements.md §6.1).</summary>
    public OrderLine ToOrderLine(int number, SellerCard seller) => new()
    {
        Number = number,
        VariantId = Offer.VariantId,
        ProductCode = Offer.ProductCode,
        Name = Offer.FullName,
        Unit = Offer.Unit,
        Quantity = Quantity,
        UnitPrice = UnitPrice,
        Goods = Goods,
        WantedOn = WantedOn,
        Note = Note,
        Meal = Meal,
        Facts = seller.FactsOf(Offer.Maker, Offer.MemberId, Offer.IsPdn, Offer.Tkdn, Offer.Nature, Offer.Category),
    };
}

/// <summary>What one seller would deliver, and for how much.</summary>
public sealed record PricedGroup(SellerCard Seller, DeliveryMethod Method, Rupiah Shipping, IReadOnlyList<PricedLine> Lines)
{
    public Rupiah Goods => Lines.Sum(line => line.Goods);
    public Rupiah Total => Goods + Shipping;
}

/// <summary>Prices a basket by seller, or says what stands in the way.</summary>
public static class CheckoutPricing
{
    public static async Task<Result<IReadOnlyList<PricedGroup>>> PriceAsync(
        Basket basket, IReadOnlyDictionary<Guid, DeliveryMethod> methods, string kecamatanCode, ICatalogDesk catalog, ISellerRegistry sellers,
        DateOnly today, CancellationToken cancellationToken)
    {
        var offers = await catalog.OffersAsync([.. basket.Lines.Select(line => line.VariantId)], cancellationToken);
        if (basket.Lines.Any(line => !offers.ContainsKey(line.VariantId))) return OrderingErrors.NotOffered;

        var lines = Lines(basket, offers);
        var cards = await sellers.CardsAsync([.. lines.Select(line => line.Offer.SellerId).Distinct()], cancellationToken);
        if (lines.Select(line => Refusal(line, cards[line.Offer.SellerId], today)).OfType<Error>().FirstOrDefault() is { } error) return error with { Field = null };

        // The catalogue follows the registry within seconds; an order asks the registry itself.
        if (cards.Values.FirstOrDefault(card => card.IsAway) is { } away) return OrderingErrors.SellerAway(away.Name);
        var groups = new List<PricedGroup>();
        foreach (var group in lines.GroupBy(line => line.Offer.SellerId).OrderBy(group => cards[group.Key].Name, StringComparer.Ordinal))
        {
            var method = methods.GetValueOrDefault(group.Key, DeliveryMethod.Delivered);
            var shipping = await ShippingAsync(cards[group.Key], method, kecamatanCode, sellers, cancellationToken);
            if (shipping.Error is { } refusal) return refusal;
            groups.Add(new PricedGroup(cards[group.Key], method, shipping.Value, [.. group.OrderBy(line => line.LineId)]));
        }

        return groups;
    }

    /// <summary>The lines of which there is an offer, each at the price of its quantity, or of that of all variants together.</summary>
    public static IReadOnlyList<PricedLine> Lines(Basket basket, IReadOnlyDictionary<Guid, Offer> offers)
    {
        var offered = basket.Lines.Where(line => offers.ContainsKey(line.VariantId)).ToList();
        var totals = offered.GroupBy(line => offers[line.VariantId].ProductId).ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Quantity));
        return offered.ConvertAll(line =>
        {
            var offer = offers[line.VariantId];
            var counted = offer.CountsTogether ? totals[offer.ProductId] : line.Quantity;
            return new PricedLine(line.Id, offer, line.Quantity, line.WantedOn, line.Note) { Meal = line.Meal, Counted = counted };
        });
    }

    /// <summary>Why a line cannot be ordered as it is, or null.</summary>
    public static Error? Refusal(PricedLine line, SellerCard seller, DateOnly today)
    {
        var offer = line.Offer;
        if (line.Counted < offer.MinimumOrder && offer.CountsTogether) return OrderingErrors.BelowMinimumTogether(offer.ProductName, offer.MinimumOrder, offer.Unit);
        if (line.Counted < offer.MinimumOrder) return OrderingErrors.BelowMinimum(offer.FullName, offer.MinimumOrder, offer.Unit);
        if (!offer.Menu.Fits(line.Meal?.Dishes ?? [])) return OrderingErrors.MenuChanged(offer.FullName);
        if (OnHoliday(line.Offer, seller, line.WantedOn, today) is { } closed) return closed;
        var earliest = seller.EarliestDay(line.Offer.LeadTimeDays, today);
        return line.WantedOn < earliest ? OrderingErrors.TooSoon(line.Offer.FullName, earliest) : null;
    }

    /// <summary>The shop is away on the wanted day: the first day it can be is told.</summary>
    public static Error? OnHoliday(Offer offer, SellerCard seller, DateOnly wantedOn, DateOnly today)
    {
        if (seller.HolidayOn(wantedOn) is not { } holiday) return null;
        var (earliest, after) = (seller.EarliestDay(offer.LeadTimeDays, today), seller.FirstOpenDay(wantedOn));
        return OrderingErrors.OnHoliday(seller.Name, holiday.Until, after > earliest ? after : earliest);
    }

    private static async Task<Result<Rupiah>> ShippingAsync(
        SellerCard seller, DeliveryMethod method, string kecamatanCode, ISellerRegistry sellers, CancellationToken cancellationToken)
    {
        if (method is DeliveryMethod.PickedUp) return Rupiah.Zero;
        var rates = await sellers.DeliveryRatesAsync(seller.Id, cancellationToken);
        return rates.FirstOrDefault(rate => rate.KecamatanCode == kecamatanCode) is { } found ? found.Price : OrderingErrors.NotDelivered(seller.Name);
    }
}
