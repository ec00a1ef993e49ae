using Bogus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Data;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

/// <summary>
/// Last year's and this year's orders of every demo agency, counted back from today: some agencies above 40 %, some
/// below, some late. Written by the same domain and the same desks as real orders, with the clock set to their day.
/// </summary>
internal sealed class DemoHistory(
    MarketDbContext present, ICatalogDesk catalog, ISellerRegistry sellers, IAreaBook areas, IMembershipBook memberships, SeedFiles files, IOptions<DemoOptions> options, TimeProvider clock)
    : IDemoPart
{
    private const int Seed = 74_2023;
    private const int OrdersThisYear = 26;
    private const int OrdersLastYear = 9;
    private readonly Randomizer _dice = new(Seed);

    /// <summary>Kode RUP → the shelf its goods stand on; packages without one (fuel, roads) are not bought here.</summary>
    private readonly Dictionary<string, string> _purposes = files.Rows("demo", "rup-packages.csv").Where(cells => cells[12].Length > 0)
        .ToDictionary(cells => cells[0], cells => cells[12]);

    public int Order => 60;
    public string Name => "pesanan";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.History || await present.Set<Order>().AnyAsync(cancellationToken)) return 0;

        var goods = await GoodsAsync(cancellationToken);
        var profiles = files.List<AgencyRow>("demo", "agencies.json").ToDictionary(row => row.Code, row => row.Profile);
        var agencies = await present.Set<Agency>().AsNoTracking().OrderBy(agency => agency.Code).ToListAsync(cancellationToken);
        var today = clock.Today();
        var made = 0;
        foreach (var agency in agencies)
        {
            var people = await DemoOfficials.OfAsync(agency, memberships, today, cancellationToken);
            made += await YearAsync(agency, people, profiles[agency.Code], today.Year - 1, OrdersLastYear, goods, cancellationToken);
            made += await YearAsync(agency, people, profiles[agency.Code], today.Year, OrdersThisYear, goods, cancellationToken);
        }

        return made;
    }

    private async Task<int> YearAsync(
        Agency agency, DemoOfficials people, string profile, int year, int most, DemoGoods goods, CancellationToken cancellationToken)
    {
        var travel = new TravelClock { Now = clock.GetUtcNow() };
        var builder = new DbContextOptionsBuilder<MarketDbContext>();
        builder.UseMarketDatabase(present.Services.Options);
        await using var db = new MarketDbContext(builder.Options, new DatabaseServices(present.Services.Options, travel));
        var budget = new BudgetDesk(db);
        var book = new StockBook(db);
        var life = new DemoOrderLife(
            db, new StockDesk(db, book), new StockRoom(db, book), budget, new NumberSequence(db), travel, _dice, clock.GetUtcNow(), areas.Kecamatan, IsSlow: profile == "late");
        var plan = DemoPlan.Of(profile, year, clock.Today());
        var made = 0;
        await db.InTransactionAsync(SeedDemo.By, async () =>
        {
            var packages = await budget.PackagesAsync(agency.Id, year, cancellationToken);
            var whole = packages.Sum(package => package.Pagu);
            var wanted = whole.Percent(plan.SharePercent);
            var orders = Math.Max(1, (int)(most * plan.Elapsed));
            var each = new Rupiah(Math.Max(2_000_000, wanted.Amount / orders));
            var spent = packages.ToDictionary(package => package.Id, _ => Rupiah.Zero);
            if (year == clock.Today().Year) made += await WaitingAsync(life, agency, people, packages, spent, goods, cancellationToken);
            for (var at = 0; at < orders && plan.Elapsed > 0; at++)
            {
                var day = plan.DayOf(at, orders, _dice);
                var counts = _dice.Double() < plan.EligibleShare;
                var roomiest = packages.Where(one => _purposes.ContainsKey(one.Code)).OrderByDescending(one => (one.Pagu - spent[one.Id]).Amount).ToList();
                if ((roomiest.Find(one => goods.Has(_purposes[one.Code], counts)) ?? roomiest.FirstOrDefault()) is not { } package) break;
                if (goods.Pick(_purposes[package.Code], counts, _dice) is not { } shop) continue;

                var room = package.Pagu - spent[package.Id];
                var value = new Rupiah(Math.Min(room.Amount * 9 / 10, (long)(each.Amount * (0.5 + _dice.Double()))));
                var total = await life.LiveAsync(agency, people, package, spent[package.Id], shop, value, day, cancellationToken);
                spent[package.Id] += total;
                if (total > Rupiah.Zero) made++;
            }

            return Result.Ok();
        }, cancellationToken);
        return made;
    }

    /// <summary>Orders of the last days that lie on the desks of the demo accounts: nobody's list begins empty.</summary>
    private async Task<int> WaitingAsync(
        DemoOrderLife life, Agency agency, DemoOfficials people, IReadOnlyList<PackageCard> packages, Dictionary<Guid, Rupiah> spent,
        DemoGoods goods, CancellationToken cancellationToken)
    {
        var made = 0;
        foreach (var waiting in DemoWaiting.Of(agency.Code))
        {
            var package = packages.FirstOrDefault(one => _purposes.GetValueOrDefault(one.Code) == waiting.Category);
            if (package is null || goods.Of(waiting.Seller, waiting.Category) is not { } shop) continue;

            var total = await life.LiveAsync(
                agency, people, package, spent[package.Id], shop, waiting.Value, clock.Today().AddDays(-waiting.DaysAgo), cancellationToken, waiting.Stage);
            spent[package.Id] += total;
            if (total > Rupiah.Zero) made++;
        }

        return made;
    }

    private async Task<DemoGoods> GoodsAsync(CancellationToken cancellationToken)
    {
        var variants = await present.Set<Product>().AsNoTracking().Where(product => product.Status == ProductStatus.Published)
            .SelectMany(product => product.Variants, (product, variant) => new { variant.Id, variant.Sku, product.Category })
            .OrderBy(variant => variant.Sku).ToListAsync(cancellationToken);
        var offers = await catalog.OffersAsync([.. variants.Select(variant => variant.Id)], cancellationToken);
        var cards = await sellers.CardsAsync([.. offers.Values.Select(offer => offer.SellerId).Distinct()], cancellationToken);
        var categories = await present.Set<Category>().AsNoTracking().ToListAsync(cancellationToken);
        return new DemoGoods([.. variants.Where(one => offers.ContainsKey(one.Id)).Select(one => new DemoOffer(offers[one.Id], one.Category))], cards, categories, areas.Daerah.AreaCode);
    }
}
