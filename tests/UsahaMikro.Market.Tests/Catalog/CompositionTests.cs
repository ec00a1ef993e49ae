using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
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
        await AmendAsync(listed.Id, "Bandeng", facts => facts with { Papers = [] });
        await app.ClearAsync(listed.Id);
        await AmendAsync(listed.Id, "Bandeng, garam");
        Assert.Equal(DocumentState.Verified, await StateAsync(shop.Id));
    }

    [Fact]
    public async Task Leaving_the_certificate_out_of_the_same_change_does_not_spare_the_look()
    {
        var shop = await app.ShopAsync("Dapur Akal", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng akal", from: shop, publish: false);
        await AmendAsync(listed.Id, "Bandeng");
        await app.ClearAsync(listed.Id);
        await AmendAsync(listed.Id, "Bandeng, lemak", facts => facts with { Papers = [] });
        Assert.Equal(DocumentState.Waiting, await StateAsync(shop.Id));
    }

    [Fact]
    public async Task The_recipe_of_a_draft_may_still_change()
    {
        var shop = await app.ShopAsync("Dapur Draf", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng draf", from: shop, publish: false);
        await AmendAsync(listed.Id, "Bandeng");
        await AmendAsync(listed.Id, "Bandeng, santan");
        Assert.Equal(DocumentState.Verified, await StateAsync(shop.Id));
    }

    [Fact]
    public async Task A_recipe_that_comes_by_file_asks_as_well_and_a_dry_run_does_not()
    {
        var shop = await app.ShopAsync("Dapur Berkas", halalIssued: new DateOnly(2025, 1, 1));
        var listed = await app.ListedAsync("Bandeng berkas", from: shop, publish: false);
        await AmendAsync(listed.Id, "Bandeng");
        await app.ClearAsync(listed.Id);
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

    private Task AmendAsync(Guid product, string composition, Func<JudgedFacts, JudgedFacts>? also = null) => app.WriteAsync(async db =>
    {
        var one = await db.Set<Product>().Include(p => p.Pictures).SingleAsync(p => p.Id == product);
        var facts = one.Current() with { Composition = composition };
        Assert.Null(one.Amend(also is null ? facts : also(facts)).Error);
    });
}
