using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Queries;

public sealed record CategoryName(string Slug, string Name, string? ParentSlug, ProductNature Nature);

/// <summary>The names of shelves and occasions, in their order.</summary>
public sealed class CategoryTreeQuery(MarketDbContext db, CategoryBook categories)
{
    public async Task<IReadOnlyList<CategoryName>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await categories.ReadAsync(db, cancellationToken)).Categories
            .Select(category => new CategoryName(category.Slug, category.Name, category.ParentSlug, category.Nature))];

    public async Task<IReadOnlyList<OccasionTile>> OccasionsAsync(CancellationToken cancellationToken) =>
        [.. (await categories.ReadAsync(db, cancellationToken)).Occasions.Select(HomeQuery.Tile)];
}
