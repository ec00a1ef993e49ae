using System.Globalization;
using UsahaMikro.Market.Catalog.Domain;

namespace UsahaMikro.Market.Catalog.Queries;

public enum ProductSort { Newest, Cheapest, Dearest, Name }

public sealed record ProductListPage(IReadOnlyList<ListedCard> Cards, int First, int Total, string? Next)
{
    public int Last => First + Cards.Count - 1;
}

/// <summary>Published products page by page, by key.</summary>
internal static class ProductList
{
    public const int PageSize = 24;

    public static async Task<ProductListPage> ReadAsync(
        ProductCards cards, IQueryable<Product> products, int total, ProductSort sort, string? cursor, CancellationToken cancellationToken)
    {
        var after = Cursor.Read(cursor);
        var rows = await ProductCards.RowsAsync(Sorted(products, sort, after).Take(PageSize + 1), cancellationToken);
        var shown = rows.Take(PageSize).ToList();
        var before = after?.Before ?? 0;
        var next = rows.Count > PageSize ? new Cursor(before + PageSize, KeyOf(shown[^1], sort), shown[^1].Id).ToString() : null;
        return new ProductListPage(await cards.OfAsync(shown, cancellationToken), before + 1, total, next);
    }

    private static IQueryable<Product> Sorted(IQueryable<Product> products, ProductSort sort, Cursor? after)
    {
        var id = after?.Id ?? Guid.Empty;
        switch (sort)
        {
            case ProductSort.Cheapest:
                if (Number(after) is { } least)
                    products = products.Where(p => p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price) > least
                        || (p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price) == least && p.Id.CompareTo(id) > 0));
                return products.OrderBy(p => p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price)).ThenBy(p => p.Id);
            case ProductSort.Dearest:
                if (Number(after) is { } most)
                    products = products.Where(p => p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price) < most
                        || (p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price) == most && p.Id.CompareTo(id) > 0));
                return products.OrderByDescending(p => p.Variants.Where(v => !v.IsStopped).Min(v => (long)v.Price)).ThenBy(p => p.Id);
            case ProductSort.Name:
                if (after is { Key: var name })
                    products = products.Where(p => p.Name.CompareTo(name) > 0 || (p.Name == name && p.Id.CompareTo(id) > 0));
                return products.OrderBy(p => p.Name).ThenBy(p => p.Id);
            default:
                if (Number(after) is { } ticks and >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks)
                {
                    var at = new DateTimeOffset(ticks, TimeSpan.Zero);
                    products = products.Where(p => p.PublishedAt < at || (p.PublishedAt == at && p.Id.CompareTo(id) < 0));
                }

                return products.OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id);
        }
    }

    private static long? Number(Cursor? after) =>
        long.TryParse(after?.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string KeyOf(CardRow row, ProductSort sort) => sort switch
    {
        ProductSort.Cheapest or ProductSort.Dearest => row.From.ToString(CultureInfo.InvariantCulture),
        ProductSort.Name => row.Name,
        _ => (row.PublishedAt ?? DateTimeOffset.UnixEpoch).UtcTicks.ToString(CultureInfo.InvariantCulture),
    };
}
