using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed class DemoProducts(MarketDbContext db, SeedFiles files, IFileStore store, IStockDesk stock, TimeProvider clock) : IDemoPart
{
    private const int DefaultDailyCapacity = 100;
    private static readonly int[] Widths = [320, 640, 960];

    public int Order => 40;
    public string Name => "produk";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<ProductVariant>().Select(v => v.Sku).ToHashSetAsync(cancellationToken);
        var rows = files.List<ProductRow>("demo", "products.json").Where(row => !known.Contains(row.Variants[0].Sku)).ToList();
        if (rows.Count == 0) return 0;

        var pictures = await PicturesAsync(cancellationToken);
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var sellers = await db.Set<Seller>().AsNoTracking().Select(s => new { s.Slug, s.Id, s.Registry }).ToDictionaryAsync(s => s.Slug, cancellationToken);
            var natures = await db.Set<Category>().AsNoTracking().ToDictionaryAsync(c => c.Slug, c => c.Nature, cancellationToken);
            foreach (var (row, at) in rows.Select((row, at) => (row, at)))
            {
                var product = Made(row, sellers[row.Seller].Id, natures[row.Category], pictures, at);
                if (sellers[row.Seller].Registry is RegistryState.Verified) product.Publish(SeedDemo.By, clock.GetUtcNow().AddMinutes(at - rows.Count));
                db.Add(product);
                await StockAsync(row, product, cancellationToken);
            }

            return Result.Ok();
        }, cancellationToken);
        return rows.Count;
    }

    private Product Made(ProductRow row, Guid sellerId, ProductNature nature, ILookup<string, ProductPicture> pictures, int at)
    {
        var now = clock.GetUtcNow();
        var product = Product.Write(
            new ProductDraft
            {
                SellerId = sellerId,
                Name = row.Name,
                Category = row.Category,
                Description = row.Description,
                Specification = row.Specification ?? [],
                Unit = row.Unit,
                Maker = row.Maker,
                IsPdn = row.IsPdn,
                Tkdn = row.Tkdn,
                Nature = row.Fulfilment is Fulfilment.Service ? ProductNature.Jasa : nature,
                Fulfilment = row.Fulfilment,
                LeadTimeDays = row.LeadTimeDays,
                MinimumOrder = row.MinOrder,
            },
            row.Sku.Replace("-", "", StringComparison.Ordinal),
            now.AddMinutes(at));
        foreach (var variant in row.Variants)
        {
            var steps = (variant.Tiers ?? []).Where(tier => tier.From > 1).Select(tier => new PriceStep(tier.From, new Rupiah(tier.Price)));
            product.AddVariant(variant.Sku, variant.Name, new Rupiah(variant.Price), steps, now);
        }

        foreach (var picture in pictures[row.Picture].Take(row.PictureCount))
            product.AddPicture(new ProductPicture(picture.Number, row.Name, picture.Width, picture.Height, picture.Small, picture.Medium, picture.Large));
        if (row.Labels?.Contains("unggulan") == true) product.Feature();
        return product;
    }

    private async Task StockAsync(ProductRow row, Product product, CancellationToken cancellationToken)
    {
        var mode = row.Fulfilment is Fulfilment.Stock ? SupplyMode.Stock : SupplyMode.DailyCapacity;
        foreach (var (variant, made) in row.Variants.Zip(product.Variants))
        {
            var capacity = mode is SupplyMode.Stock ? 0 : row.CapacityPerDay ?? DefaultDailyCapacity;
            await stock.OpenAsync(made.Id, product.SellerId, mode, variant.Stock, capacity, SeedDemo.By, cancellationToken);
        }
    }

    private async Task<ILookup<string, ProductPicture>> PicturesAsync(CancellationToken cancellationToken)
    {
        var made = new List<(string Emoji, ProductPicture Picture)>();
        var groups = files.Names("pictures", "*.webp").Select(name => name.Split('-', '.')).GroupBy(parts => (Emoji: parts[0], Number: int.Parse(parts[1])));
        foreach (var group in groups)
        {
            var hashes = new List<string>();
            foreach (var width in Widths)
            {
                await using var file = File.OpenRead(files.PathOf("pictures", $"{group.Key.Emoji}-{group.Key.Number}-{width}.webp"));
                hashes.Add((await store.SaveAsync(file, "image/webp", cancellationToken)).Hash);
            }

            made.Add((group.Key.Emoji, new ProductPicture(group.Key.Number, "", 960, 720, hashes[0], hashes[1], hashes[2])));
        }

        return made.ToLookup(one => one.Emoji, one => one.Picture);
    }
}
