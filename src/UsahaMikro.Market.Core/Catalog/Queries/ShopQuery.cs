using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record ShopFacts(
    SellerCard Seller, string Kecamatan, string Kelurahan, IReadOnlyList<Badge> Badges, IReadOnlyList<DeliveryRate> DeliveryRates, ProductListPage List);

public sealed record ShopCard(string Slug, string Name, string Story, string KecamatanCode, string Kecamatan, int Products, bool IsVerified);

/// <summary>Sellers with something published, and the shop of one.</summary>
public sealed class ShopQuery(ProductCards cards, ISellerRegistry sellers, IAreaBook areas)
{
    public async Task<IReadOnlyList<ShopCard>> AllAsync(CancellationToken cancellationToken)
    {
        var counts = await cards.Published.GroupBy(p => p.SellerId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var known = await sellers.CardsAsync([.. counts.Keys], cancellationToken);
        return [.. known.Values
            .Select(seller => new ShopCard(
                seller.Slug, seller.Name, seller.Story, seller.KecamatanCode, areas.KecamatanName(seller.KecamatanCode), counts[seller.Id],
                seller.Registry is Shared.RegistryState.Verified))
            .OrderBy(shop => shop.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Null when there is no such seller, or when it never had anything published.</summary>
    public async Task<ShopFacts?> FindAsync(string slug, ProductSort sort, string? cursor, CancellationToken cancellationToken)
    {
        if (await sellers.FindBySlugAsync(slug, cancellationToken) is not { } seller) return null;

        var products = cards.Published.Where(p => p.SellerId == seller.Id);
        var total = await products.CountAsync(cancellationToken);
        if (total == 0) return null;

        return new ShopFacts(
            seller, areas.KecamatanName(seller.KecamatanCode), areas.KelurahanName(seller.KelurahanCode),
            BadgeCalculator.Of(seller, await cards.RulesAsync(cancellationToken)),
            await sellers.DeliveryRatesAsync(seller.Id, cancellationToken),
            await ProductList.ReadAsync(cards, products, total, sort, cursor, cancellationToken));
    }
}
