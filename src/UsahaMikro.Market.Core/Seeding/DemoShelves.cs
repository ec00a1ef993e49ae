using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>What sellers set beside their goods: a second place, a limit of stock, a menu, sizes counted together, a holiday.</summary>
internal sealed class DemoShelves(MarketDbContext db, IStockDesk stock, IStockRoom room, TimeProvider clock) : IDemoPart
{
    private const string Package = "DBS03";
    private const string Uniform = "BAK05";
    private const string AwayShop = "lapis-legit-taman-baru";
    private const string TwoPlaces = "dapur-bu-sarnah";

    private static readonly MenuGroup[] Menu =
    [
        new("Lauk utama", 1, [Dish("Ikan bumbu pesmol"), Dish("Ayam bakar kecap", 1_500), Dish("Rabeg kambing", 7_000)]),
        new("Minuman", 1, [Dish("Air mineral"), Dish("Es teh"), Dish("Wedang jahe", 1_000)]),
        new("Kudapan", 2, [Dish("Jojorong"), Dish("Gipang"), Dish("Lemper"), Dish("Buah potong", 1_500)]),
    ];

    public int Order => 65;
    public string Name => "gudang, menu, dan libur";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<SellerHoliday>().AnyAsync(cancellationToken)) return 0;

        var made = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            made += await TermsAsync(cancellationToken) + await HolidayAsync(cancellationToken) + await PlacesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
        return made;
    }

    private static MenuDish Dish(string name, long surcharge = 0) => new(name, new Rupiah(surcharge));

    private async Task<int> TermsAsync(CancellationToken cancellationToken)
    {
        var products = await db.Set<Product>().Where(p => p.Code == Package || p.Code == Uniform).ToListAsync(cancellationToken);
        foreach (var product in products)
        {
            if (product.Code == Package) product.SetMenu(Menu, SeedDemo.By, clock.GetUtcNow());
            else product.Offer(product.Terms() with { CountsTogether = true });
        }

        return products.Count;
    }

    private async Task<int> HolidayAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<Seller>().Include(s => s.Holidays).SingleOrDefaultAsync(s => s.Slug == AwayShop, cancellationToken) is not { } seller) return 0;
        var today = clock.Today();
        var days = new ShopHoliday(today, today.AddDays(4), "Kami pulang kampung; oven menyala lagi sesudahnya.");
        return seller.TakeHoliday(days, today, SeedDemo.By, clock.GetUtcNow()).IsSuccess ? 1 : 0;
    }

    private async Task<int> PlacesAsync(CancellationToken cancellationToken)
    {
        var owner = await db.Set<Seller>().Where(s => s.Slug == TwoPlaces).Select(s => s.Id).SingleOrDefaultAsync(cancellationToken);
        var shelves = await db.Set<StockBalance>().AsNoTracking().Where(b => b.OwnerId == owner && b.Mode == SupplyMode.Stock)
            .OrderByDescending(b => b.OnHand - b.Reserved).ToListAsync(cancellationToken);
        if (shelves is not [var fullest, ..]) return 0;

        var main = await db.Set<StockLocation>().SingleAsync(l => l.Id == owner, cancellationToken);
        var kiosk = StockLocation.Open(owner, "Kios Pasar Rau", [main], clock.GetUtcNow()).Value;
        db.Add(kiosk);
        await db.SaveChangesAsync(cancellationToken);
        var shift = new StockShift(fullest.VariantId, owner, kiosk.Id, fullest.OnHand, Math.Max(1, fullest.Available / 3), "Contoh untuk pembeli di kios");
        await room.ShiftAsync(shift, owner, SeedDemo.By, cancellationToken);
        var emptiest = shelves[^1].VariantId;
        var left = (await stock.LevelsAsync([emptiest], cancellationToken))[emptiest].Available;
        await room.SetWarningAsync(emptiest, owner, left + 2, SeedDemo.By, cancellationToken);
        return 2;
    }
}
