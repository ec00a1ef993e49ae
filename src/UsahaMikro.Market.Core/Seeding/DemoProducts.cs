using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed class DemoProducts(MarketDbContext db, SeedFiles files, IFileStore store, IStockDesk stock, ISellerRegistry registry, LicenceDesk licences, TimeProvider clock) : IDemoPart
{
    private const int DefaultDailyCapacity = 100;

    /// <summary>Divisions of the KBLI that make or serve food and drink.</summary>
    private static readonly string[] FoodTrades = ["10", "11", "56"];

    private static readonly int[] Widths = [320, 640, 960];

    public int Order => 40;
    public string Name => "produk";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<ProductVariant>().Select(v => v.Sku).ToHashSetAsync(cancellationToken);
        var rows = files.List<ProductRow>("demo", "products.json").Where(row => !known.Contains(row.Variants[0].Sku)).ToList();
        if (rows.Count == 0) return 0;

        var pictures = await PicturesAsync(cancellationToken);
        var statements = files.List<StatementRow>("demo", "statements.json").ToDictionary(row => row.Product);
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var sellers = (await registry.AllAsync(cancellationToken)).ToDictionary(seller => seller.Slug);
            var shelves = await db.Set<Category>().AsNoTracking().ToDictionaryAsync(c => c.Slug, cancellationToken);
            foreach (var (row, at) in rows.Select((row, at) => (row, at)))
            {
                var seller = sellers[row.Seller];
                var member = row.Member is { } slug ? new SellerMember(sellers[slug].Id, sellers[slug].Name) : null;
                var product = Made(row, seller, member, shelves[row.Category], pictures, at);
                if (statements.GetValueOrDefault(row.Sku) is { } stated) State(product, stated);
                var then = clock.GetUtcNow().AddMinutes(at - rows.Count);
                if (seller.Registry is RegistryState.Verified && !row.IsDraft)
                {
                    product.Clear(product.Current().Fingerprint(), SeedDemo.By, then);
                    product.Hold(await licences.HindranceAsync(product.Live(), seller, cancellationToken), SeedDemo.By, then);
                    product.Publish(SeedDemo.By, then);
                }

                db.Add(product);
                await StockAsync(row, product, cancellationToken);
            }

            return Result.Ok();
        }, cancellationToken);
        return rows.Count;
    }

    private Product Made(ProductRow row, SellerCard seller, SellerMember? member, Category shelf, ILookup<string, JudgedPicture> pictures, int at)
    {
        var now = clock.GetUtcNow();
        var product = Product.Write(
            new ProductDraft(
                seller.Id, row.Fulfilment, Facts(row, seller, shelf, pictures) with { Member = member },
                new ProductTerms { LeadTimeDays = row.LeadTimeDays, MinimumOrder = row.MinOrder }),
            row.Sku.Replace("-", "", StringComparison.Ordinal),
            now.AddMinutes(at));
        foreach (var variant in row.Variants)
        {
            var steps = (variant.Tiers ?? []).Where(tier => tier.From > 1).Select(tier => new PriceStep(tier.From, new Rupiah(tier.Price)));
            product.AddVariant(variant.Sku, variant.Name, new Rupiah(variant.Price), steps, now);
        }

        if (row.Labels?.Contains("unggulan") == true) product.Feature(true);
        return product;
    }

    private static void State(Product product, StatementRow stated)
    {
        var (facts, terms) = (product.Current(), product.Terms());
        product.Amend(facts with
        {
            Kbki = stated.Kbki ?? facts.Kbki,
            Composition = stated.Composition ?? facts.Composition,
            ShelfLifeDays = stated.ShelfLifeDays ?? facts.ShelfLifeDays,
        });
        product.Offer(terms with { WeightGrams = stated.WeightGrams ?? terms.WeightGrams, Size = stated.Size ?? terms.Size });
    }

    private static JudgedFacts Facts(ProductRow row, SellerCard seller, Category shelf, ILookup<string, JudgedPicture> pictures)
    {
        return new JudgedFacts
        {
            Name = row.Name,
            Category = row.Category,
            Description = row.Description,
            Specification = row.Specification ?? [],
            Unit = row.Unit,
            Maker = row.Maker,
            Nature = row.Fulfilment is Fulfilment.Service ? ProductNature.Jasa : shelf.Nature,
            IsPdn = row.IsPdn,
            Tkdn = row.Tkdn,
            Kbli = seller.Trades.OrderByDescending(trade => shelf.IsFood == FoodTrades.Contains(trade[..2])).FirstOrDefault(""),
            Halal = shelf.IsFood && seller.Documents.Any(document => document.Kind is DocumentKind.Halal) ? HalalClaim.Certified : HalalClaim.Unsaid,
            Papers = [.. seller.Documents.Where(document => Covering(document.Kind, shelf.IsFood)).Select(document => document.Id).Order()],
            Pictures = [.. pictures[row.Picture].Take(row.PictureCount).Select(picture => picture with { Id = Guid.CreateVersion7(), Alt = row.Name })],
        };
    }

    private static bool Covering(DocumentKind kind, bool isFood) =>
        kind is DocumentKind.Sni || (isFood ? kind is DocumentKind.Halal or DocumentKind.Pirt or DocumentKind.Bpom : kind is DocumentKind.Pkrt);

    private async Task StockAsync(ProductRow row, Product product, CancellationToken cancellationToken)
    {
        var mode = row.Fulfilment is Fulfilment.Stock ? SupplyMode.Stock : SupplyMode.DailyCapacity;
        foreach (var (variant, made) in row.Variants.Zip(product.Variants))
        {
            var capacity = mode is SupplyMode.Stock ? 0 : row.CapacityPerDay ?? DefaultDailyCapacity;
            await stock.OpenAsync(made.Id, product.SellerId, mode, variant.Stock, capacity, SeedDemo.By, cancellationToken);
        }
    }

    private async Task<ILookup<string, JudgedPicture>> PicturesAsync(CancellationToken cancellationToken)
    {
        var made = new List<(string Emoji, JudgedPicture Picture)>();
        var groups = files.Names("pictures", "*.webp").Select(name => name.Split('-', '.')).GroupBy(parts => (Emoji: parts[0], Number: int.Parse(parts[1])));
        foreach (var group in groups)
        {
            var hashes = new List<string>();
            foreach (var width in Widths)
            {
                await using var file = File.OpenRead(files.PathOf("pictures", $"{group.Key.Emoji}-{group.Key.Number}-{width}.webp"));
                hashes.Add((await store.SaveAsync(file, "image/webp", cancellationToken)).Hash);
            }

            made.Add((group.Key.Emoji, new JudgedPicture(Guid.Empty, "", 960, 720, hashes[0], hashes[1], hashes[2])));
        }

        return made.ToLookup(one => one.Emoji, one => one.Picture);
    }
}
