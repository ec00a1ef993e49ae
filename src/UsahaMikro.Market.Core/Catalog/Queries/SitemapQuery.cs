using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record SitemapFacts(
    IReadOnlyList<(string Slug, string Code)> Products, IReadOnlyList<string> Categories, IReadOnlyList<string> Occasions, IReadOnlyList<string> Sellers);

/// <summary>What search engines may know of: published products, and what leads to them.</summary>
public sealed class SitemapQuery(MarketDbContext db, ProductCards cards, CategoryBook categories, ISellerRegistry sellers)
{
    // A sitemap file holds at most 50,000 addresses.
    private const int Limit = 45_000;

    public async Task<SitemapFacts> ReadAsync(CancellationToken cancellationToken)
    {
        var products = await cards.Published.OrderByDescending(p => p.PublishedAt).Take(Limit)
            .Select(p => new { p.Slug, p.Code, p.Category, p.SellerId }).ToListAsync(cancellationToken);
        var book = await categories.ReadAsync(db, cancellationToken);
        var filled = products.Select(p => p.Category).ToHashSet(StringComparer.Ordinal);
        filled.UnionWith(book.Categories.Where(category => category.ParentSlug is not null && filled.Contains(category.Slug))
            .Select(category => category.ParentSlug!).ToList());
        var shops = await sellers.CardsAsync([.. products.Select(p => p.SellerId).Distinct()], cancellationToken);
        return new SitemapFacts(
            [.. products.Select(p => (p.Slug, p.Code))],
            [.. book.Categories.Select(category => category.Slug).Where(filled.Contains)],
            [.. book.Occasions.Where(occasion => book.CategoriesFor(occasion).Any(filled.Contains)).Select(occasion => occasion.Slug)],
            [.. shops.Values.Select(shop => shop.Slug).Order(StringComparer.Ordinal)]);
    }
}
