using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence.Jobs;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class LicenceWatchTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string MeatProducts = "10130";

    [Fact]
    public async Task A_paper_that_runs_out_takes_its_products_down_with_a_word_to_the_seller_and_a_new_one_puts_them_back()
    {
        var shop = await app.ShopAsync("Dendeng Izin", kbli: MeatProducts);
        var listed = await app.ListedAsync("Dendeng berizin", from: shop);
        await StatementAsync(shop.Id, BusinessCalendar.DateOf(app.Clock.Now));
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        using var seller = await app.SignedInAsync(email);

        await WatchAsync();
        Assert.Equal(HttpStatusCode.OK, (await seller.GetAsync(listed.Path)).StatusCode);

        app.Clock.Pass(TimeSpan.FromDays(1));
        await WatchAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await seller.GetAsync(listed.Path)).StatusCode);
        var own = (await seller.PageAsync($"/usaha/produk/{listed.Code}")).Body!.TextContent;
        Assert.Contains("tidak ditampilkan di pasar", own, StringComparison.Ordinal);
        Assert.Contains("perlu Pernyataan pemenuhan Sertifikat Standar (mengikuti BKS 7(2)).", own, StringComparison.Ordinal);
        Assert.Contains("Dendeng berizin tidak ditampilkan di pasar", (await seller.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await LettersAsync(shop.Id));

        await StatementAsync(shop.Id, through: null);
        await WatchAsync();
        Assert.Equal(HttpStatusCode.OK, (await seller.GetAsync(listed.Path)).StatusCode);
        Assert.DoesNotContain("tidak ditampilkan", (await seller.PageAsync("/usaha")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await LettersAsync(shop.Id));
    }

    [Fact]
    public async Task An_order_on_its_way_is_carried_out_when_its_product_loses_its_paper()
    {
        var shop = await app.ShopAsync("Dendeng Jalan", kbli: MeatProducts);
        var listed = await app.ListedAsync("Dendeng di jalan", from: shop);
        await StatementAsync(shop.Id, BusinessCalendar.DateOf(app.Clock.Now));
        var agency = await app.AgencyAsync();
        var (buyer, package) = (Arrange.Orderer(agency), await app.PackageAsync(agency, 10_000_000));
        Assert.Null((await app.AddAsync(buyer, listed.VariantId, 2)).Error);
        var collected = new Dictionary<Guid, DeliveryMethod> { [shop.Id] = DeliveryMethod.PickedUp };
        var running = (await app.PlaceAsync(await app.CheckoutAsync(buyer, package) with { Methods = collected }, buyer)).Value.Single();

        app.Clock.Pass(TimeSpan.FromDays(1));
        await WatchAsync();
        Assert.NotNull((await app.AddAsync(buyer, listed.VariantId, 2)).Error);
        var seller = Arrange.SellerActor(shop.Id);
        Assert.Null((await app.ConfirmAsync(running, seller)).Error);
        Assert.Null((await app.DispatchAsync(running, seller, 2)).Error);
        Assert.Null((await app.InspectAsync(running, Arrange.Inspector(agency), 2)).Error);
        Assert.Null((await app.HandOverAsync(running, seller)).Error);
        Assert.Equal(OrderStatus.Completed, (await app.OrderAsync(running)).Status);
    }

    [Fact]
    public async Task A_product_without_the_papers_of_its_risk_is_refused_with_the_missing_paper_and_its_pasal()
    {
        var shop = await app.ShopAsync("Dendeng Baru", kbli: MeatProducts);
        var draft = await app.ListedAsync("Dendeng tanpa izin", from: shop, publish: false);
        await app.ClearAsync(draft.Id);
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        using var seller = await app.SignedInAsync(email);
        var own = $"/usaha/produk/{draft.Code}";

        using var refused = await seller.SubmitAsync(own, own + "/tayang");
        var page = await seller.PageAsync(own);
        Assert.Contains("Belum bisa tayang. Risiko menengah rendah perlu Pernyataan pemenuhan Sertifikat Standar (mengikuti BKS 7(2)).", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/usaha/dokumen/baru?jenis=PernyataanStandar");
        Assert.Equal(HttpStatusCode.NotFound, (await seller.GetAsync(draft.Path)).StatusCode);
    }

    [Fact]
    public async Task A_scale_that_is_listed_no_more_leaves_the_market_from_the_day_of_the_change()
    {
        await using var serang = await LawDesk.DaerahAsync("3673");
        var (small, micro) = (await serang.ListedAsync("Rak jati", from: await serang.ShopAsync("Mebel Rak", scale: BusinessScale.Kecil)), await serang.ListedAsync("Kursi jati"));
        await serang.SetAsync(ParameterKeys.ListedScales, serang.Today().AddDays(1), ("Form.Choices", "Mikro"), ("Form.Force", "PeraturanDaerah"), ("Form.Pasal", "SRG 3(1)"));
        await WatchAsync(serang);
        using var visitor = new Browser(serang);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(small.Path)).StatusCode);

        serang.Clock.Pass(TimeSpan.FromDays(1));
        await WatchAsync(serang);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await visitor.GetAsync(small.Path)).StatusCode, (await visitor.GetAsync(micro.Path)).StatusCode));
        var (_, email) = await serang.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, small.SellerId, small.SellerName));
        using var seller = await serang.SignedInAsync(email);
        Assert.Contains("usaha Mikro (SRG 3(1)); usaha ini tercatat Kecil.", (await seller.PageAsync($"/usaha/produk/{small.Code}")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>How many letters about goods taken down the people of this seller got.</summary>
    private async Task<int> LettersAsync(Guid seller)
    {
        await app.DrainOutboxAsync();
        return await app.ReadAsync(db => db.Set<Letter>().CountAsync(letter => letter.About!.Contains("tidak ditampilkan di pasar")
            && db.Set<Membership>().Any(held => held.AccountId == letter.AccountId && held.OrganisationId == seller)));
    }

    private Task WatchAsync() => WatchAsync(app);

    private static Task WatchAsync(MarketApp market) => market.InScopeAsync(services =>
        services.GetServices<IJob>().Single(job => job.Name == "catalog-licences").RunAsync(CancellationToken.None));

    private Task StatementAsync(Guid sellerId, DateOnly? through) => app.WriteAsync(async db =>
        (await db.Set<Seller>().Include(seller => seller.Documents).SingleAsync(seller => seller.Id == sellerId))
            .AddDocument(DocumentKind.PernyataanStandar, "PS-1", "Sistem OSS", new DateOnly(2026, 1, 5), through));
}
