using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence.Jobs;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class ScaleHistoryTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task Sales_here_carry_a_micro_business_over_the_limit_and_back_when_a_year_has_passed_and_past_orders_stay_as_they_were()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account), RegistryStage.Entry(nib: "9120001234567", sales: 1_500_000_000))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var seller = await app.RecordAsync(slug);
        await app.WriteAsync(async db =>
        {
            var record = await db.Set<Seller>().Include(s => s.DeliveryRates).Include(s => s.Documents).SingleAsync(s => s.Id == seller.Id);
            record.DeliverTo(Arrange.Serang, new Rupiah(10_000));
            record.AddDocument(DocumentKind.PernyataanStandar, "PS-1", "Sistem OSS", new DateOnly(2026, 1, 5), null);
        });
        var variant = await app.ListedAsync(seller.Id, "Mebel kantor", 10_000_000);

        var first = await HandedOverAsync(seller.Id, variant, 10);
        Assert.Equal((BusinessScale.Mikro, true), Standing(await app.RecordAsync(slug)));
        await HandedOverAsync(seller.Id, variant, 41);
        Assert.Equal((BusinessScale.Kecil, false), Standing(await app.RecordAsync(slug)));
        Assert.Equal(BusinessScale.Mikro, (await app.OrderAsync(first)).Lines.Single().Facts.Scale);

        // Told again, a delivery counts once.
        var delivery = (await app.OrderAsync(first)).Deliveries.Single().Id;
        var before = await SoldAsync(seller.Id);
        await app.InScopeAsync(async services =>
        {
            var book = services.GetRequiredService<ISalesBook>();
            await book.RecordAsync(seller.Id, delivery, new DateOnly(2026, 6, 15), new Rupiah(100_000_000), CancellationToken.None);
        });
        Assert.Equal((510_000_000L, before), (before, await SoldAsync(seller.Id)));

        var now = app.Clock.Now;
        app.Clock.Now = now.AddYears(1).AddDays(1);
        await app.InScopeAsync(services => services.GetServices<IJob>().Single(job => job.Name == "sellers-scales").RunAsync(CancellationToken.None));
        app.Clock.Now = now;
        var later = await app.RecordAsync(slug);
        Assert.Equal((BusinessScale.Mikro, false), Standing(later));
        Assert.Equal(
            [(BusinessScale.Mikro, false), (BusinessScale.Mikro, true), (BusinessScale.Kecil, false), (BusinessScale.Mikro, false)],
            later.ScaleSteps.OrderBy(step => step.Id).Select(step => (step.Scale, step.IsNearLimit)));
        Assert.Empty(await app.BreachesAsync());
    }

    [Fact]
    public async Task Every_declaration_is_kept_and_gives_its_reason_and_the_second_anniversary_gives_another()
    {
        var entry = RegistryStage.Entry(sales: 100_000_000) with { StartedOn = BusinessCalendar.DateOf(app.Clock.Now).AddYears(-2).AddDays(1) };
        var slug = (await app.RegisterAsync(RegistryStage.Citizen((await app.PersonAsync()).Id), entry)).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var seller = await app.RecordAsync(slug);
        var shop = Arrange.SellerActor(seller.Id);
        Assert.Equal(ScaleCriterion.Capital, Assert.Single(seller.ScaleSteps).Criterion);

        Assert.Null((await app.UseAsync<DeclareSales, Result>(use =>
            use.ExecuteAsync(new DeclareSalesCommand(seller.Version, new Rupiah(60_000_000), new Rupiah(120_000_000)), shop, CancellationToken.None))).Error);
        var declared = await app.RecordAsync(slug);
        Assert.Contains("modal Rp60.000.000", declared.ScaleSteps.MaxBy(step => step.Id)!.Sentence, StringComparison.Ordinal);
        Assert.Equal([(100_000_000L, false), (120_000_000L, true)], declared.Declarations.OrderBy(one => one.Id).Select(one => (one.Sales.Amount, one.IsAfterCheck)));

        var now = app.Clock.Now;
        app.Clock.Now = now.AddDays(1);
        Assert.Contains("Rp120.000.000", await SentenceAsync(slug), StringComparison.Ordinal);
        await app.InScopeAsync(services => services.GetServices<IJob>().Single(job => job.Name == "sellers-scales").RunAsync(CancellationToken.None));
        app.Clock.Now = now;
        var last = (await app.RecordAsync(slug)).ScaleSteps.MaxBy(step => step.Id)!;
        Assert.Equal((ScaleCriterion.Sales, 3), (last.Criterion, (await app.RecordAsync(slug)).ScaleSteps.Count));
    }

    private Task<string> SentenceAsync(string slug) => app.InScopeAsync(async services =>
        (await services.GetRequiredService<RegistryDetailsQuery>().FindAsync(slug, CancellationToken.None))!.ScaleNow!.Sentence);

    [Theory]
    [InlineData(1_000, 0, 0, 1_000)]
    [InlineData(1_000, 0, 300, 1_300)]
    [InlineData(1_000, 400, 700, 1_300)]
    [InlineData(1_000, 1_200, 700, 700)]
    public void What_was_sold_here_when_the_year_was_declared_is_not_counted_twice(long declared, long hereThen, long hereNow, long sum) =>
        Assert.Equal(new Rupiah(sum), YearOfSales.Of(new Rupiah(declared), new Rupiah(hereThen), new Rupiah(hereNow)));

    private static (BusinessScale, bool) Standing(Seller seller) => (seller.Scale, seller.IsNearLimit);

    private Task<long> SoldAsync(Guid seller) => app.InScopeAsync(services => services.GetRequiredService<UsahaMikro.Market.Persistence.MarketDbContext>()
        .Set<PlatformSale>().Where(sale => sale.SellerId == seller).SumAsync(sale => (long)sale.Goods));

    private async Task<string> HandedOverAsync(Guid seller, Guid variant, int pieces)
    {
        var agency = await app.AgencyAsync();
        var package = await app.PackageAsync(agency, 2_000_000_000);
        var number = await app.OrderedAsync(Arrange.Orderer(agency), package, variant, pieces);
        var shop = Arrange.SellerActor(seller);
        Assert.Null((await app.ConfirmAsync(number, shop)).Error);
        Assert.Null((await app.DispatchAsync(number, shop, pieces)).Error);
        Assert.Null((await app.InspectAsync(number, Arrange.Inspector(agency), pieces)).Error);
        Assert.Null((await app.HandOverAsync(number, shop)).Error);
        await app.DrainOutboxAsync();
        return number;
    }
}
