using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Data;

internal sealed class ProductFeed(MarketDbContext db, CategoryBook categories) : IProductFeed
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
                p.Name,
                p.Description,
                p.Category,
                p.Occasions,
                p.SellerId,
                p.PublishedAt,
                p.IsFeatured,
                Price = p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
        {
            var category = book.Category(row.Category);
            var parent = category.ParentSlug is { } slug ? book.Category(slug) : null;
            return new ListedProduct(
                row.Id, row.Name, row.Description, row.Category, category.Name, parent?.Slug, parent?.Name,
                [.. book.OccasionsOf(category, row.Occasions).Select(one => KeyValuePair.Create(one.Slug, one.Name))],
                row.SellerId, new Rupiah(row.Price), row.PublishedAt ?? DateTimeOffset.MinValue, row.IsFeatured);
        });
    }
}
