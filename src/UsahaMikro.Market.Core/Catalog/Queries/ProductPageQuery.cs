using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record ShownVariant(Guid Id, string Name, string Sku, IReadOnlyList<PriceStep> Prices, SupplyLevel? Supply);

public sealed record ShownPicture(string Alt, int Width, int Height, string Small, string Medium, string Large);

public sealed record ProductFacts(
    Guid Id,
    string Code,
    string Slug,
    string Name,
    string Description,
    IReadOnlyList<(string Label, string Value)> Specification,
    string Unit,
    int MinimumOrder,
    int LeadTimeDays,
    Fulfilment Fulfilment,
    Maker Maker,
    string MemberName,
    ShelfLink Category,
    ShelfLink? ParentCategory,
    IReadOnlyList<ShownVariant> Variants,
    IReadOnlyList<ShownPicture> Pictures,
    SellerCard Seller,
    string SellerKecamatan,
    bool SellerIsLocal,
    IReadOnlyList<DeliveryRate> DeliveryRates,
    IReadOnlyList<Badge> Badges,
    IReadOnlyList<ListedCard> Related,
    LineFacts Facts,
    IReadOnlyList<MenuGroup> Menu,
    bool CountsTogether);

/// <summary>Everything a product page shows, in six statements.</summary>
public sealed class ProductPageQuery(
    MarketDbContext db, ProductCards cards, CategoryBook categories, IStockDesk stock, ISellerRegistry sellers, IAreaBook areas)
{
    private const int RelatedCount = 5;

    /// <summary>Null when no published product has this code.</summary>
    public async Task<ProductFacts?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var product = await cards.Published.AsSingleQuery().Where(p => p.Code == code)
            .Include(p => p.Pictures).Include(p => p.Variants).ThenInclude(v => v.Steps)
            .SingleOrDefaultAsync(cancellationToken);
        if (product is null) return null;

        var related = await ProductCards.RowsAsync(
            cards.Published.Where(p => p.Category == product.Category && p.Id != product.Id)
                .OrderByDescending(p => p.IsFeatured).ThenByDescending(p => p.PublishedAt).Take(RelatedCount), cancellationToken);
        var known = await sellers.CardsAsync([.. related.Select(row => row.SellerId).Append(product.SellerId).Distinct()], cancellationToken);
        if (!known.TryGetValue(product.SellerId, out var seller)) return null;

        var levels = await stock.LevelsAsync([.. product.Variants.Select(variant => variant.Id)], cancellationToken);
        var rules = await cards.RulesAsync(cancellationToken);
        var book = await categories.ReadAsync(db, cancellationToken);
        var category = book.Category(product.Category);
        var parent = category.ParentSlug is { } up ? book.Category(up) : null;
        var made = seller.MakerOf(product.Maker, product.MemberId);
        return new ProductFacts(
            product.Id, product.Code, product.Slug, product.Name, product.Description,
            [.. product.Specification.Select(line => (line.Label, line.Value))], product.Unit, product.MinimumOrder, product.LeadTimeDays,
            product.Fulfilment, made, product.MemberName, Link(category), parent is null ? null : Link(parent),
            [.. product.Variants.Where(variant => !variant.IsStopped).OrderBy(variant => variant.Number).Select(variant => Shown(variant, levels))],
            [.. product.Pictures.OrderBy(picture => picture.Number)
                .Select(picture => new ShownPicture(picture.Alt, picture.Width, picture.Height, picture.Small, picture.Medium, picture.Large))],
            seller, areas.KecamatanName(seller.KecamatanCode), AreaCode.IsInside(seller.KelurahanCode, areas.Daerah.AreaCode),
            await sellers.DeliveryRatesAsync(seller.Id, cancellationToken),
            BadgeCalculator.Of(new BadgeFacts(category.IsFood, product.IsPdn, product.Tkdn, made, product.IsFeatured, product.Papers), seller, rules),
            await cards.OfAsync(related, known, rules, cancellationToken),
            seller.FactsOf(product.Maker, product.MemberId, product.IsPdn, product.Tkdn, product.Nature, product.Category), product.Menu, product.CountsTogether);
    }

    private static ShelfLink Link(Category category) => new(category.Slug, category.Name, category.Emoji, category.Hue, 0);

    internal static ShownVariant Shown(ProductVariant variant, IReadOnlyDictionary<Guid, SupplyLevel> levels) => new(
        variant.Id, variant.Name, variant.Sku,
        [new PriceStep(1, variant.Price), .. variant.Steps.OrderBy(step => step.From).Select(step => new PriceStep(step.From, step.Price))],
        levels.GetValueOrDefault(variant.Id));
}
