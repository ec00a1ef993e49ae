using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Data;

/// <summary>The shelves and occasions as they stand; a few dozen rows that nearly every page needs, so read once a minute.</summary>
public sealed class CategoryBook(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private Edition? _edition;

    internal async Task<Edition> ReadAsync(MarketDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_edition is { } known && now - known.ReadAt < Fresh && now >= known.ReadAt) return known;

        var categories = await db.Set<Category>().AsNoTracking().OrderBy(c => c.Sort).ToListAsync(cancellationToken);
        var occasions = await db.Set<Occasion>().AsNoTracking().OrderBy(o => o.Sort).ToListAsync(cancellationToken);
        return _edition = new Edition(now, categories, occasions);
    }

    internal sealed class Edition(DateTimeOffset readAt, IReadOnlyList<Category> categories, IReadOnlyList<Occasion> occasions)
    {
        private readonly Dictionary<string, Category> _bySlug = categories.ToDictionary(category => category.Slug);

        public DateTimeOffset ReadAt => readAt;
        public IReadOnlyList<Category> Categories => categories;
        public IReadOnlyList<Occasion> Occasions => occasions;

        public Category? Find(string slug) => _bySlug.GetValueOrDefault(slug);

        public Category Category(string slug) => _bySlug[slug];

        public IReadOnlyList<Category> ChildrenOf(string slug) => [.. categories.Where(category => category.ParentSlug == slug)];

        /// <summary>A shelf itself and those below it.</summary>
        public IReadOnlyList<string> Under(string slug) => [slug, .. ChildrenOf(slug).Select(child => child.Slug)];

        /// <summary>The product's own occasions when it states some, else those of its shelf.</summary>
        public IEnumerable<Occasion> OccasionsOf(Category category, string own) => occasions.Where(
            occasion => (own.Length > 0 ? own : category.Occasions).Contains($",{occasion.Slug},", StringComparison.Ordinal));

        public IReadOnlyList<string> CategoriesFor(Occasion occasion) =>
            [.. categories.Where(category => category.Occasions.Contains($",{occasion.Slug},", StringComparison.Ordinal)).Select(category => category.Slug)];
    }
}
