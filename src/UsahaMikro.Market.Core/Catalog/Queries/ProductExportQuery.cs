using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>All own products as a table, one row per variant: the columns an import knows, so that it changes nothing when it comes back as it is.</summary>
public sealed class ProductExportQuery(MarketDbContext db, ProductEntryReader reader, IStockDesk stock)
{
    private static readonly ProductField[] Numbers =
    [
        ProductField.Price, ProductField.Supply, ProductField.SupplySeen, ProductField.MinimumOrder, ProductField.LeadTimeDays, ProductField.WeightGrams,
        ProductField.ShelfLifeDays, ProductField.Tkdn,
    ];

    /// <summary>The heading first; whole numbers as numbers, all else as text.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<object>>> TableAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        if (await reader.GroundAsync(sellerId, cancellationToken) is not { } ground) return [Heading];

        var text = new EntryText(ground);
        var products = await db.Set<Product>().AsNoTracking().AsSplitQuery().Include(p => p.Variants)
            .Where(p => p.SellerId == sellerId && p.Status != ProductStatus.Discarded).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var levels = await stock.LevelsAsync([.. products.SelectMany(p => p.Variants.Select(v => v.Id))], cancellationToken);
        return [Heading, .. products.SelectMany(product => Rows(product, text, levels))];
    }

    /// <summary>The heading and two rows to follow.</summary>
    public static IReadOnlyList<IReadOnlyList<object>> Example() => [Heading, Row(0), Row(1)];

    private static IReadOnlyList<object> Heading { get; } = [.. ProductColumns.All.Select(column => column.Heading)];

    private static IEnumerable<IReadOnlyList<object>> Rows(Product product, EntryText text, IReadOnlyDictionary<Guid, SupplyLevel> levels)
    {
        var entry = ProductEntry.Of(product.Current(), product.Terms(), product.Fulfilment);
        var words = EntryText.Fields.ToDictionary(field => field, field => text.Of(field, entry));
        foreach (var variant in product.Variants.Where(variant => !variant.IsStopped).OrderBy(variant => variant.Number))
        {
            var supply = levels.GetValueOrDefault(variant.Id) is not { } level ? "" : Number(level.Mode is SupplyMode.Stock ? level.OnHand : level.DailyCapacity);
            yield return [.. ProductColumns.All.Select(column => Cell(column.Field, column.Field switch
            {
                ProductField.Code => product.Code,
                ProductField.Sku => variant.Sku,
                ProductField.Variant => variant.Name,
                ProductField.Price => Number(variant.Price.Amount),
                ProductField.Supply or ProductField.SupplySeen => supply,
                var field => words[field],
            }))];
        }
    }

    private static IReadOnlyList<object> Row(int at) => [.. ProductColumns.All.Select(column => Cell(column.Field, column.Field switch
    {
        ProductField.Name => "Keripik singkong balado",
        ProductField.Category => "Rengginang, kerupuk & keripik",
        ProductField.Variant => at == 0 ? "250 gram" : "500 gram",
        ProductField.Price => at == 0 ? "15000" : "28000",
        ProductField.Supply => at == 0 ? "120" : "60",
        ProductField.Unit => "bungkus",
        ProductField.MinimumOrder => "1",
        ProductField.LeadTimeDays => "0",
        ProductField.Fulfilment => "stok",
        ProductField.Description => "Singkong segar, digoreng setiap pagi.",
        ProductField.Composition => "Singkong, minyak kelapa, cabai, gula, garam",
        ProductField.Specification => "Kemasan: plastik berzip",
        ProductField.WeightGrams => at == 0 ? "260" : "",
        ProductField.Maker => "sendiri",
        ProductField.IsPdn => "ya",
        ProductField.Halal => "belum",
        _ => "",
    }))];

    private static object Cell(ProductField field, string text) =>
        Numbers.Contains(field) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
