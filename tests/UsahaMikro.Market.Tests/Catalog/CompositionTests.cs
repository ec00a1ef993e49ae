using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class CompositionTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Theory]
    [InlineData("", "Bandeng, santan", DocumentState.Verified)]
    [InlineData("Bandeng, santan", "bandeng,  santan", DocumentState.Verified)]
    [InlineData("Bandeng, santan", "Bandeng, santan kemasan", DocumentState.Waiting)]
    public async Task Another_recipe_asks_for_a_new_look_at_the_halal_certificate(string before, string after, DocumentState state)
    {
        var shop = await app.ShopAsync("Dapur Resep", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng resep", from: shop, publish: false);
        await AmendAsync(listed.Id, before);
        await app.ClearAsync(listed.Id);
        await AmendAsync(listed.Id, after);
        await app.DrainOutboxAsync();

        var document = (await app.ReadAsync(db => db.Set<Seller>().AsNoTracking().Include(s => s.Documents).SingleAsync(s => s.Id == shop.Id))).Documents.Single();
        Assert.Equal(state, document.State);
        Assert.Equal(state is DocumentState.Waiting ? "Komposisi berubah: Bandeng resep" : "", document.Note);
    }

    [Fact]
    public async Task A_certificate_that_does_not_cover_the_product_is_left_alone()
    {
        var shop = await app.ShopAsync("Dapur Lain", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng tanpa", from: shop, publish: false);
        await AmendAsync(listed.Id, "Bandeng");
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Id == listed.Id);
            Assert.Null(product.Amend(product.Current() with { Composition = "Bandeng, garam", Papers = [] }).Error);
        });
        await app.DrainOutboxAsync();

        Assert.Equal(DocumentState.Verified, (await app.ReadAsync(db => db.Set<Seller>().Include(s => s.Documents).SingleAsync(s => s.Id == shop.Id))).Documents.Single().State);
    }

    private Task AmendAsync(Guid product, string composition) => app.WriteAsync(async db =>
    {
        var one = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Id == product);
        Assert.Null(one.Amend(one.Current() with { Composition = composition }).Error);
    });
}
