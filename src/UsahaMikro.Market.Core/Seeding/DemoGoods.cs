using Bogus;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed record DemoShop(SellerCard Seller, IReadOnlyList<Offer> Offers);

/// <summary>An offer with the shelf it stands on.</summary>
internal sealed record DemoOffer(Offer Offer, string Category);

/// <summary>What can be bought for a purpose, told apart by whether it counts toward the target.</summary>
internal sealed class DemoGoods(
    IReadOnlyList<DemoOffer> offers, IReadOnlyDictionary<Guid, SellerCard> sellers, IEnumerable<Category> categories, string areaCode)
{
    private readonly Dictionary<string, string> _families = categories.ToDictionary(one => one.Slug, one => one.ParentSlug ?? one.Slug);

    public bool Has(string category, bool counts) => Shops(category, counts).Count > 0;

    /// <summary>A shop of that shelf; one of the other kind when there is none, null when nobody sells it.</summary>
    public DemoShop? Pick(string category, bool counts, Randomizer dice)
    {
        var shops = Shops(category, counts) is { Count: > 0 } wanted ? wanted : Shops(category, !counts);
        return shops.Count == 0 ? null : dice.ListItem(shops);
    }

    /// <summary>What one seller has on that shelf.</summary>
    public DemoShop? Of(string sellerSlug, string category)
    {
        var own = offers.Where(one => one.Category == category && sellers[one.Offer.SellerId].Slug == sellerSlug).Select(one => one.Offer).ToList();
        return own.Count == 0 ? null : new DemoShop(sellers[own[0].SellerId], own);
    }

    /// <summary>Those on the very shelf first, else those on its neighbours.</summary>
    private List<DemoShop> Shops(string category, bool counts)
    {
        var fitting = offers.Where(one => Counts(one.Offer) == counts && _families[one.Category] == _families[category]).ToList();
        var exact = fitting.Where(one => one.Category == category).ToList();
        return [.. (exact.Count > 0 ? exact : fitting).GroupBy(one => one.Offer.SellerId)
            .Select(group => new DemoShop(sellers[group.Key], [.. group.Select(one => one.Offer)]))];
    }

    private bool Counts(Offer offer) => sellers[offer.SellerId] is var seller
        && seller.MakerOf(offer.Maker, offer.MemberId) is not Maker.DijualKembali && AreaCode.IsInside(seller.KelurahanCode, areaCode);
}
