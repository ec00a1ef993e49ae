using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Caching;

namespace UsahaMikro.Market.Tests.Storefront;

public class CacheTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kept_page_is_served_until_its_product_changes()
    {
        var listed = await app.ListedAsync("Gula aren simpanan", price: 30_000);
        await using var cached = app.WithWebHostBuilder(builder => builder.UseSetting("Storefront:Cache", "true"));
        using var client = cached.CreateClient();
        var follower = cached.Services.GetRequiredService<CacheFollower>();
        await follower.CatchUpAsync(CancellationToken.None);
        Assert.Contains("Rp30.000", await client.GetStringAsync(listed.Path, Stop), StringComparison.Ordinal);

        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Variants).ThenInclude(v => v.Steps).SingleAsync(p => p.Id == listed.Id);
            product.ChangePrice(listed.VariantId, new Rupiah(31_000), "bahan naik", Actor.System("test"), app.Clock.Now);
        });
        Assert.Contains("Rp30.000", await client.GetStringAsync(listed.Path, Stop), StringComparison.Ordinal);

        await follower.CatchUpAsync(CancellationToken.None);
        Assert.Contains("Rp31.000", await client.GetStringAsync(listed.Path, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_reader_never_gets_the_Indonesian_page_nor_the_other_way_round()
    {
        await using var cached = app.WithWebHostBuilder(builder => builder.UseSetting("Storefront:Cache", "true"));
        using var client = cached.CreateClient();
        Assert.Contains("lang=\"id\"", await client.GetStringAsync("/usaha-mikro", Stop), StringComparison.Ordinal);
        client.DefaultRequestHeaders.Add("Cookie", "bahasa=en");
        Assert.Contains("lang=\"en\"", await client.GetStringAsync("/usaha-mikro", Stop), StringComparison.Ordinal);
    }
}
