using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Inventory.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Catalog;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>Small helpers named like the trade: an agency founded, a seller registered, a product listed.</summary>
public static class Arrange
{
    /// <summary>Pembuatan tempe kedelai: asks for a NIB and no more.</summary>
    public const string LowRiskTrade = "10391";

    public const string Serang = "367301";
    public const string Kasemen = "367302";
    private const string KelurahanOfSerang = "3673011001";
    private static int _counter;

    private static int Next() => Interlocked.Increment(ref _counter);

    public static async Task<Guid> AgencyAsync(this MarketApp app, string? name = null, AgencyKind kind = AgencyKind.PerangkatDaerah)
    {
        var id = Guid.Empty;
        await app.WriteAsync(db =>
        {
            var code = $"PD{Next()}";
            var agency = Agency.Found(code, name ?? $"Dinas {code}", code, kind, Serang, "Jl. Veteran 1", new DateOnly(2017, 1, 1), app.Clock.Now);
            db.Add(agency);
            id = agency.Id;
            return Task.CompletedTask;
        });
        return id;
    }

    public static async Task<Guid> PackageAsync(this MarketApp app, Guid agencyId, long pagu, int? year = null)
    {
        var id = Guid.Empty;
        await app.WriteAsync(db =>
        {
            var line = new RupLine(
                $"{50_000_000 + Next()}", "Konsumsi rapat", new Rupiah(pagu), "5.1.02.01.01.0052", "APBD", "E-Purchasing", 1, 12, ForSmallBusiness: true, IsPdn: true);
            var package = RupPackage.Plan(agencyId, year ?? BusinessCalendar.FiscalYearOf(app.Clock.Now), line, app.Clock.Now);
            db.Add(package);
            id = package.Id;
            return Task.CompletedTask;
        });
        return id;
    }

    public static async Task<Guid> SellerAsync(
        this MarketApp app, string name = "Dapur Bu Sarnah", BusinessScale scale = BusinessScale.Mikro, string kelurahan = KelurahanOfSerang,
        LegalForm form = LegalForm.Perorangan, long shipping = 10_000)
    {
        var id = Guid.Empty;
        await app.WriteAsync(db =>
        {
            var profile = new SellerProfile
            {
                Slug = $"{Slug.Of(name)}-{Next()}",
                Name = name,
                OwnerName = "Sarnah",
                KelurahanCode = kelurahan,
                Scale = scale,
                LegalForm = form,
                Nib = $"{1_000_000_000_000 + Next()}",
                Kbli = [LowRiskTrade],
                StartedOn = new DateOnly(2020, 1, 1),
            };
            var seller = Seller.Register(profile, app.Clock.Now);
            seller.Verify(Actor.System("test"), app.Clock.Now);
            seller.DeliverTo(Serang, new Rupiah(shipping));
            db.Add(seller);
            id = seller.Id;
            return Task.CompletedTask;
        });
        return id;
    }

    /// <summary>A published product with one variant; the variant's id.</summary>
    public static async Task<Guid> ListedAsync(
        this MarketApp app, Guid sellerId, string name, long price, int stock = 1000, int? dailyCapacity = null, int minimum = 1,
        Maker maker = Maker.DibuatSendiri, string category = "kue-basah", bool pdn = true, SellerMember? member = null)
    {
        var variantId = Guid.Empty;
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<MarketDbContext>();
            var desk = services.GetRequiredService<IStockDesk>();
            var by = Actor.System("test");
            await db.InTransactionAsync(by, async () =>
            {
                var facts = ProductSamples.Bandeng with
                {
                    Name = name,
                    Category = category,
                    Description = $"{name} dari Serang.",
                    Unit = "kotak",
                    Maker = maker,
                    Member = member,
                    IsPdn = pdn,
                };
                var product = ProductSamples.Draft(
                    sellerId, facts, app.Clock.Now, dailyCapacity is null ? Fulfilment.Stock : Fulfilment.MadeToOrder,
                    new ProductTerms { LeadTimeDays = 1, MinimumOrder = minimum }, $"T{Next()}");
                var variant = product.AddVariant($"SKU-{Next()}", "Standar", new Rupiah(price), [], app.Clock.Now);
                product.List(by, app.Clock.Now);
                db.Add(product);
                var mode = dailyCapacity is null ? SupplyMode.Stock : SupplyMode.DailyCapacity;
                await desk.OpenAsync(variant.Id, sellerId, mode, stock, dailyCapacity ?? 0, by, CancellationToken.None);
                variantId = variant.Id;
                return Result.Ok();
            }, CancellationToken.None);
        });
        return variantId;
    }

    /// <summary>What buyers can still order.</summary>
    public static Task<int> StockAsync(this MarketApp app, Guid variantId) => app.InScopeAsync(services =>
        services.GetRequiredService<MarketDbContext>().Set<StockBalance>().Where(b => b.VariantId == variantId).SumAsync(b => b.OnHand - b.Reserved));

    public static Actor Orderer(Guid agencyId, Guid? user = null) => Official(Role.PejabatPengadaan, agencyId, user, "Rina");

    public static Actor Inspector(Guid agencyId, Guid? user = null) => Official(Role.Ppk, agencyId, user, "Hendra");

    public static Actor SellerActor(Guid sellerId) =>
        new(Guid.CreateVersion7(), "Sarnah", Role.SellerOwner, OrganisationKind.Seller, sellerId, "Dapur Bu Sarnah");

    public static async Task<IReadOnlyList<string>> BreachesAsync(this MarketApp app) => await app.InScopeAsync(async services =>
    {
        var breaches = new List<string>();
        foreach (var invariant in services.GetServices<IInvariant>())
            breaches.AddRange(await invariant.BreachesAsync(CancellationToken.None));
        return (IReadOnlyList<string>)breaches;
    });

    private static Actor Official(Role role, Guid agencyId, Guid? user, string name) =>
        new(user ?? Guid.CreateVersion7(), name, role, OrganisationKind.Agency, agencyId, "Dinas");
}
