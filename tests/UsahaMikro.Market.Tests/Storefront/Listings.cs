using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Catalog;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

/// <summary>What the tests of the storefront sell.</summary>
public sealed record Listing(Guid Id, Guid VariantId, string Code, string Slug, Guid SellerId, string SellerSlug, string SellerName)
{
    public string Path => $"/produk/{Slug}-{Code}";
}

public static class Listings
{
    private static readonly Actor By = Actor.System("test");

    /// <summary>A seller of the demo daerah, its data checked, with a halal certificate that names no last day.</summary>
    public static async Task<(Guid Id, string Slug, string Name)> ShopAsync(this MarketApp app, string name, DateOnly? halalIssued = null, bool isVerified = true,
        string? nib = null, BusinessScale scale = BusinessScale.Mikro, params string[] kbli)
    {
        var seller = Seller.Register(
            new SellerProfile
            {
                Slug = $"{Slug.Of(name)}-{HumanCode.New(5).ToLowerInvariant()}",
                Name = name,
                OwnerName = "Sarnah",
                KelurahanCode = "3673061001",
                Scale = scale,
                LegalForm = LegalForm.Perorangan,
                // Where the test does not care, a trade of low risk.
                Kbli = kbli is [] ? [Arrange.LowRiskTrade] : kbli,
                Nib = nib ?? Random.Shared.NextInt64(1_000_000_000_000, 9_999_999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture),
            },
            app.Clock.Now);
        if (isVerified) seller.Verify(By, app.Clock.Now);
        if (halalIssued is { } day) seller.AddDocument(DocumentKind.Halal, "ID123", "BPJPH", day, null);
        await app.WriteAsync(db => Task.FromResult(db.Add(seller)));
        return (seller.Id, seller.Slug, name);
    }

    public static async Task<Listing> ListedAsync(
        this MarketApp app, string name, long price = 20_000, int stock = 10, string category = "sate-bandeng",
        (Guid Id, string Slug, string Name)? from = null, bool publish = true)
    {
        var seller = from ?? await app.ShopAsync("Dapur Uji");
        Product? product = null;
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<MarketDbContext>();
            var desk = services.GetRequiredService<IStockDesk>();
            await db.InTransactionAsync(By, async () =>
            {
                var papers = await db.Set<SellerDocument>().Where(document => EF.Property<Guid>(document, "SellerId") == seller.Id)
                    .Select(document => document.Id).Order().ToListAsync();
                product = ProductSamples.Draft(seller.Id, ProductSamples.Bandeng with { Name = name, Category = category, Papers = papers }, app.Clock.Now);
                var variant = product.AddVariant(product.Code + "-A", "Standar", new Rupiah(price), [], app.Clock.Now);
                if (publish) product.List(By, app.Clock.Now);
                db.Add(product);
                await desk.OpenAsync(variant.Id, seller.Id, SupplyMode.Stock, stock, 0, By, CancellationToken.None);
                return Result.Ok();
            }, CancellationToken.None);
        });
        return new Listing(product!.Id, product.Variants[0].Id, product.Code, product.Slug, seller.Id, seller.Slug, seller.Name);
    }

    public static Task WithdrawnAsync(this MarketApp app, Listing listing) => app.WriteAsync(async db =>
        Assert.True((await db.Set<Product>().SingleAsync(p => p.Id == listing.Id)).Withdraw("Stok habis.", By, app.Clock.Now).IsSuccess));
}
