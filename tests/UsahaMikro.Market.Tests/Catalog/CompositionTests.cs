using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Catalog.Imports;
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
        Assert.Equal(DocumentState.Verified, await StateAsync(shop.Id));
    }

    [Fact]
    public async Task A_recipe_that_comes_by_file_asks_as_well_and_a_dry_run_does_not()
    {
        var shop = await app.ShopAsync("Dapur Berkas", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng berkas", from: shop, publish: false);
        await AmendAsync(listed.Id, "Bandeng");
        var (seller, text) = (Arrange.SellerActor(shop.Id), $"kode produk;harga;komposisi\n{listed.Code};20.000;Bandeng, santan\n");

        await app.CheckedAsync(seller, text);
        Assert.Equal(DocumentState.Verified, await StateAsync(shop.Id));
        await app.ImportedAsync(seller, text);
        Assert.Equal(DocumentState.Waiting, await StateAsync(shop.Id));
    }

    private async Task<DocumentState> StateAsync(Guid shop)
    {
        await app.DrainOutboxAsync();
        return (await app.ReadAsync(db => db.Set<Seller>().AsNoTracking().Include(s => s.Documents).SingleAsync(s => s.Id == shop))).Documents.Single().State;
    }

    private Task AmendAsync(Guid product, string composition) => app.WriteAsync(async db =>
    {
        var one = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Id == product);
        Assert.Null(one.Amend(one.Current() with { Composition = composition }).Error);
    });
}
