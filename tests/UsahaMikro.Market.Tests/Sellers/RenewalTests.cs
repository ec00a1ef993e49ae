using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class RenewalTests(MarketApp app) : IClassFixture<MarketApp>
{
    [Fact]
    public async Task A_renewed_certificate_holds_until_the_new_one_is_verified_and_is_then_replaced()
    {
        var shop = await app.ShopAsync("Dapur Perpanjang");
        var old = await HandedAsync(shop, DocumentKind.Halal, "ID-1");
        Assert.Null((await CheckAsync(old, RegistryStage.Officer())).Error);
        var renewal = await HandedAsync(shop, DocumentKind.Halal, "ID-2", old);
        Assert.Equal([DocumentState.Verified, DocumentState.Waiting], await StatesAsync(shop, old, renewal));
        Assert.Equal(SellersErrors.RenewalWaits, (await HandAsync(shop, DocumentKind.Halal, "ID-3", old)).Error);
        Assert.Equal(SellersErrors.RenewalUnknown, (await HandAsync(shop, DocumentKind.Pirt, "P-1", old)).Error);

        // Refused and sent again, it still takes the place of the first.
        Assert.Null((await CheckAsync(renewal, RegistryStage.Officer(), fits: false)).Error);
        var again = await HandedAsync(shop, DocumentKind.Halal, "ID-4", renewal);
        Assert.Equal([DocumentState.Verified, DocumentState.Replaced, DocumentState.Waiting], await StatesAsync(shop, old, renewal, again));
        Assert.Null((await CheckAsync(again, RegistryStage.Officer())).Error);
        Assert.Equal([DocumentState.Replaced, DocumentState.Replaced, DocumentState.Verified], await StatesAsync(shop, old, renewal, again));
        Assert.Equal(SellersErrors.RenewalUnknown, (await HandAsync(shop, DocumentKind.Halal, "ID-5", old)).Error);
    }

    [Fact]
    public async Task Two_licences_of_a_kind_wait_beside_each_other()
    {
        var shop = await app.ShopAsync("Dapur Dua Pirt");
        var (first, second) = (await HandedAsync(shop, DocumentKind.Pirt, "P-1"), await HandedAsync(shop, DocumentKind.Pirt, "P-2"));
        Assert.Null((await CheckAsync(first, RegistryStage.Officer())).Error);
        Assert.Null((await CheckAsync(second, RegistryStage.Officer())).Error);
        Assert.Equal([DocumentState.Verified, DocumentState.Verified], await StatesAsync(shop, first, second));
    }

    [Fact]
    public async Task Who_checked_stays_written_when_others_take_later_steps_and_every_step_stays_readable()
    {
        var shop = await app.ShopAsync("Dapur Resep");
        var officer = RegistryStage.Officer("Dewi");
        var halal = await HandedAsync(shop, DocumentKind.Halal, "ID-9");
        Assert.Null((await CheckAsync(halal, officer)).Error);
        Assert.Null((await app.UseAsync<ChangeComposition, Result>(use =>
            use.ExecuteAsync(new ChangeCompositionCommand(halal, "Santan diganti."), Arrange.SellerActor(shop.Id), CancellationToken.None))).Error);

        var document = Assert.Single((await app.RecordAsync(shop.Slug)).Documents);
        Assert.Equal((DocumentState.Waiting, officer.UserId, "Dewi"), (document.State, document.CheckedById, document.CheckedByName));
        Assert.Equal(
            [(DocumentState.Waiting, ""), (DocumentState.Verified, ""), (DocumentState.Waiting, "Komposisi berubah: Santan diganti.")],
            document.Steps.OrderBy(step => step.Id).Select(step => (step.State, step.Note)));
    }

    [Fact]
    public async Task An_officer_does_not_check_the_papers_of_the_own_business()
    {
        var (account, _) = await app.PersonAsync();
        var slug = (await app.RegisterAsync(RegistryStage.Citizen(account))).Value;
        Assert.Null((await app.DecideAsync(slug, RegistryStage.Officer())).Error);
        var seller = await app.RecordAsync(slug);
        var id = await HandedAsync((seller.Id, slug, seller.Name), DocumentKind.Nib, "91200");
        Assert.Equal(SellersErrors.OwnEntry, (await CheckAsync(id, RegistryStage.Officer() with { UserId = account })).Error);
    }

    [Fact]
    public async Task What_waits_longest_stands_first()
    {
        var before = app.Clock.Now;
        var shop = await app.ShopAsync("Dapur Antre");
        var ids = new List<Guid>();
        foreach (var kind in new[] { DocumentKind.Sni, DocumentKind.Halal, DocumentKind.Nib })
        {
            ids.Add(await HandedAsync(shop, kind, "1"));
            app.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        app.Clock.Now = before;
        var waiting = await app.UseAsync<DocumentsQuery, IReadOnlyList<DocumentRow>>(query => query.WaitingAsync(CancellationToken.None));
        Assert.Equal(ids, waiting.Select(row => row.Id).Where(ids.Contains));
    }

    private Task<Result> HandAsync((Guid Id, string Slug, string Name) shop, DocumentKind kind, string number, Guid? renews = null) =>
        app.UseAsync<HandDocument, Result>(use => use.ExecuteAsync(
            new HandDocumentCommand(kind, number, "Penerbit", new DateOnly(2025, 1, 1), null, new Upload("berkas.pdf", Samples.Pdf()), renews),
            Arrange.SellerActor(shop.Id), CancellationToken.None));

    private async Task<Guid> HandedAsync((Guid Id, string Slug, string Name) shop, DocumentKind kind, string number, Guid? renews = null)
    {
        Assert.Null((await HandAsync(shop, kind, number, renews)).Error);
        return (await app.RecordAsync(shop.Slug)).Documents.Single(one => one.Kind == kind && one.Number == number).Id;
    }

    private Task<Result> CheckAsync(Guid id, Actor officer, bool fits = true) => app.UseAsync<CheckDocument, Result>(use =>
        use.ExecuteAsync(new CheckDocumentCommand(id, fits, fits ? "" : "Nomornya tidak terbaca."), officer, CancellationToken.None));

    private async Task<IEnumerable<DocumentState>> StatesAsync((Guid Id, string Slug, string Name) shop, params Guid[] ids)
    {
        var documents = (await app.RecordAsync(shop.Slug)).Documents;
        return ids.Select(id => documents.Single(one => one.Id == id).State);
    }
}
