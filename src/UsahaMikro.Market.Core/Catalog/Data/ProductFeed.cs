using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class ProductFeed(MarketDbContext db, CategoryBook categories, ISellerRegistry registry, IStockDesk stock, IAreaBook areas) : IProductFeed
{
    private IQueryable<Product> Published => db.Listed();

    public Task<IReadOnlyList<ListedProduct>> AfterAsync(Guid? after, int take, CancellationToken cancellationToken)
    {
        var next = after is { } last ? Published.Where(p => p.Id.CompareTo(last) > 0) : Published;
        return ReadAsync(next.OrderBy(p => p.Id).Take(take), cancellationToken);
    }

    public Task<IReadOnlyList<ListedProduct>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ReadAsync(Published.Where(p => ids.Contains(p.Id)), cancellationToken);

    public async Task<IReadOnlyList<Guid>> IdsOfSellerAsync(Guid sellerId, CancellationToken cancellationToken) =>
        await db.Set<Product>().Where(p => p.SellerId == sellerId).Select(p => p.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> IdsOfVariantsAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellationToken) =>
        await db.Set<Product>().Where(p => p.Variants.Any(v => variantIds.Contains(v.Id))).Select(p => p.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<string> words, int take, CancellationToken cancellationToken)
    {
        var named = words.Aggregate(Published, (products, word) => products.Where(p => EF.Functions.Like(p.Name, $"%{word}%")));
        return await named.OrderByDescending(p => p.PublishedAt).Take(take).Select(p => p.Id).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<ListedProduct>> ReadAsync(IQueryable<Product> products, CancellationToken cancellationToken)
    {
        var book = await categories.ReadAsync(db, cancellationToken);
        var rows = await products
            .Select(p => new
            {
                p.Id,
                p.Code,
                p.Slug,
                p.Name,
                p.Description,
                p.Specification,
                p.Category,
                p.Occasions,
                p.SellerId,
                p.LeadTimeDays,
                p.MinimumOrder,
                p.PublishedAt,
                p.IsFeatured,
                p.IsPdn,
                p.Tkdn,
                p.Maker,
                p.Papers,
                Variants = p.Variants.Where(v => !v.IsStopped).Select(v => new { v.Id, v.Name, Price = (long)v.Price }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var sellers = await registry.CardsAsync([.. rows.Select(row => row.SellerId).Distinct()], cancellationToken);
        var levels = await stock.LevelsAsync([.. rows.SelectMany(row => row.Variants).Select(variant => variant.Id)], cancellationToken);
        return [.. rows.Where(row => row.Variants.Count > 0 && sellers.ContainsKey(row.SellerId)).Select(row =>
        {
            var category = book.Category(row.Category);
            var parent = category.ParentSlug is { } slug ? book.Category(slug) : null;
            var facts = new BadgeFacts(category.IsFood, row.IsPdn, row.Tkdn, row.Maker, row.IsFeatured, row.Papers);
            return new ListedProduct(
                row.Id, row.Code, row.Slug, row.Name, row.Description,
                string.Join(' ', row.Specification.Select(line => line.Value).Concat(row.Variants.Select(variant => variant.Name))),
                row.Category, category.Name, parent?.Slug, parent?.Name,
                [.. book.OccasionsOf(category, row.Occasions).Select(one => KeyValuePair.Create(one.Slug, one.Name))],
                row.SellerId, new Rupiah(row.Variants.Min(variant => variant.Price)), row.LeadTimeDays, row.MinimumOrder,
                row.Variants.Exists(variant => levels.TryGetValue(variant.Id, out var level) && (level.Mode is SupplyMode.Stock ? level.Available : level.DailyCapacity) > 0),
                row.PublishedAt ?? DateTimeOffset.MinValue, BadgeCalculator.MarksOf(facts, sellers[row.SellerId], areas.Daerah.AreaCode));
        })];
    }
}
