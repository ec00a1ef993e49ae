using System.Net;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Assistance.UseCases;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Regulation;
using UsahaMikro.Market.Tests.Sellers;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Assistance;

public class HelpPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string MeatProducts = "10130";
    private const string Here = "/usaha/bantuan-izin";

    [Fact]
    public async Task The_missing_paper_of_a_product_leads_to_help_which_the_Dinas_answers_with_day_means_and_place()
    {
        var (shop, seller) = await ShopAsync("Dendeng Bantu", MeatProducts);
        var draft = await app.ListedAsync("Dendeng bantu", from: shop, publish: false);
        var link = (await seller.PageAsync($"/usaha/produk/{draft.Code}")).QuerySelectorAll("main a")
            .Select(one => one.GetAttribute("href")!).First(href => href.StartsWith(Here, StringComparison.Ordinal));
        Assert.Equal($"{Here}/baru?dokumen=PernyataanStandar&produk={draft.Code}", link);

        using var asked = await seller.SubmitAsync(link, Here, ("Form.Obstacle", "Tidak paham OSS."), ("Form.Wished", "Consultation"), ("Form.ContactTime", "Sore"));
        var own = asked.Headers.Location!.OriginalString;
        var number = own[(Here.Length + 1)..];
        Assert.Contains("Dendeng bantu", await seller.TextAsync(own), StringComparison.Ordinal);

        using var officer = await app.AsAsync(Role.DinasOfficer);
        Assert.Contains("Tanggapi bantuan Pernyataan pemenuhan Sertifikat Standar: Dendeng Bantu", await officer.TextAsync("/dinas"), StringComparison.Ordinal);
        Assert.Contains("Tidak paham OSS.", await officer.TextAsync($"/dinas/bantuan-izin/{number}"), StringComparison.Ordinal);
        using var accepted = await AcceptAsync(officer, number, app.Today().AddDays(2));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);

        Assert.Contains("Janji bantuan Pernyataan pemenuhan Sertifikat Standar", await seller.TextAsync("/usaha"), StringComparison.Ordinal);
        Assert.Contains("Loket Dinas", await seller.TextAsync(own), StringComparison.Ordinal);
        var page = await officer.PageAsync($"/dinas/bantuan-izin/{number}");
        using var done = await officer.SubmitAsync(page, $"/dinas/bantuan-izin/{number}/penyelesaian", ("Text", "Pernyataan diisi bersama."));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var story = await seller.TextAsync(own);
        Assert.Contains("Pernyataan diisi bersama.", story, StringComparison.Ordinal);
        Assert.Contains("Selesai", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_request_for_the_same_paper_shows_the_first_until_that_one_is_over()
    {
        var (_, seller) = await ShopAsync("Dapur Sekali");
        var first = await AskedAsync(seller, DocumentKind.Halal);
        Assert.Equal(first, await AskedAsync(seller, DocumentKind.Halal));
        Assert.NotEqual(first, await AskedAsync(seller, DocumentKind.Pirt));

        using var withdrawn = await seller.SubmitAsync($"{Here}/{first}", $"{Here}/{first}/penarikan");
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.NotEqual(first, await AskedAsync(seller, DocumentKind.Halal));
    }

    [Fact]
    public async Task A_form_that_says_nothing_comes_back_with_what_is_missing()
    {
        var (_, seller) = await ShopAsync("Dapur Kosong");
        using var refused = await seller.SubmitAsync($"{Here}/baru?dokumen=Halal", Here);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains("Tuliskan apa yang menghalangi Anda.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Halal", page.QuerySelector("select[name='Form.Paper'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_choice_that_is_not_on_the_list_is_refused_at_its_field()
    {
        var (_, seller) = await ShopAsync("Dapur Pilihan");
        using var refused = await seller.SubmitAsync($"{Here}/baru", Here, ("Form.Paper", "_"), ("Form.Obstacle", "Bingung."), ("Form.Wished", "Training"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Dokumen yang perlu dibantu: pilih dari daftar.", await Browser.TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_elses_request_is_not_there()
    {
        var (_, mine) = await ShopAsync("Dapur Milik");
        var (_, other) = await ShopAsync("Dapur Lain");
        var number = await AskedAsync(mine, DocumentKind.Halal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Here}/{number}")).StatusCode);
        using var forced = await other.PostAsync($"{Here}/{number}/penarikan", Browser.FieldsOf(await other.PageAsync(Here), "/keluar"));
        Assert.Equal(HttpStatusCode.NotFound, forced.StatusCode);
    }

    [Fact]
    public async Task The_request_ends_by_itself_when_a_new_paper_is_verified_and_not_by_the_one_known_before()
    {
        var (shop, seller) = await ShopAsync("Dapur Tuntas");
        await PaperAsync(shop.Id, DocumentKind.Pirt, "P-LAMA");
        await app.DrainOutboxAsync();
        var number = await AskedAsync(seller, DocumentKind.Pirt);
        await PaperAsync(shop.Id, DocumentKind.Halal, "H-1");
        await app.DrainOutboxAsync();
        Assert.Equal(HelpState.Asked, await StateAsync(number));

        await PaperAsync(shop.Id, DocumentKind.Pirt, "P-BARU");
        await app.DrainOutboxAsync();
        Assert.Equal(HelpState.Done, await StateAsync(number));
        Assert.Contains("sudah diperiksa Dinas dan sesuai", await seller.TextAsync($"{Here}/{number}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_promise_is_counted_in_working_days_and_what_is_over_it_is_told()
    {
        await using var market = new MarketApp();
        await market.InitializeAsync();
        market.Clock.Now = new DateTimeOffset(2026, 6, 19, 2, 0, 0, TimeSpan.Zero); // a Friday
        var shop = await market.ShopAsync("Dapur Menunggu");
        await market.UseAsync<AskForHelp, Result<(string, bool)>>(use => use.ExecuteAsync(
            new AskForHelpCommand(DocumentKind.Halal, "", "Bingung.", HelpMeans.Training, ""), Arrange.SellerActor(shop.Id), CancellationToken.None));
        var request = await market.ReadAsync(db => db.Set<HelpRequest>().AsNoTracking().SingleAsync());
        Assert.Equal(new DateOnly(2026, 6, 24), request.DueOn);

        market.Clock.Now = new DateTimeOffset(2026, 6, 25, 2, 0, 0, TimeSpan.Zero);
        using var officer = await market.AsAsync(Role.DinasOfficer);
        Assert.Contains("1 lewat batas", await officer.TextAsync("/dinas/bantuan-izin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_sees_what_the_sellers_they_registered_asked_and_no_others()
    {
        var neneng = await app.PersonAsync(Role.Mentor);
        var mentored = await app.MentoredAsync(neneng.Id, "Keripik Dampingan");
        await app.UseAsync<AskForHelp, Result<(string, bool)>>(use => use.ExecuteAsync(
            new AskForHelpCommand(DocumentKind.Pirt, "", "Belum ikut penyuluhan.", HelpMeans.Training, ""), Arrange.SellerActor(mentored), CancellationToken.None));
        using var mentor = await app.SignedInAsync(neneng.Email);
        Assert.Contains("Belum ikut penyuluhan.", await mentor.TextAsync("/pendampingan/bantuan-izin"), StringComparison.Ordinal);
        Assert.Contains("Keripik Dampingan minta bantuan", await mentor.TextAsync("/pendampingan"), StringComparison.Ordinal);
        using var other = await app.AsAsync(Role.Mentor);
        Assert.DoesNotContain("Belum ikut penyuluhan.", await other.TextAsync("/pendampingan/bantuan-izin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_officer_is_told_that_the_first_was_quicker()
    {
        var (_, seller) = await ShopAsync("Dapur Dua Petugas");
        var number = await AskedAsync(seller, DocumentKind.Halal);
        using var first = await app.AsAsync(Role.DinasOfficer);
        using var second = await app.AsAsync(Role.Dpmptsp);
        var url = $"/dinas/bantuan-izin/{number}";
        var late = Browser.FieldsOf(await second.PageAsync(url), url + "/penyelesaian");
        using var accepted = await AcceptAsync(first, number, app.Today());
        using var refused = await second.PostAsync(url + "/penyelesaian", late, ("Text", "Sudah."));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (accepted.StatusCode, refused.StatusCode));
    }

    private static Task<HttpResponseMessage> AcceptAsync(Browser officer, string number, DateOnly on) => officer.SubmitAsync(
        $"/dinas/bantuan-izin/{number}", $"/dinas/bantuan-izin/{number}/penerimaan", ("Means", "Consultation"),
        ("On", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Place", "Loket Dinas"));

    private static async Task<string> AskedAsync(Browser seller, DocumentKind paper)
    {
        using var asked = await seller.SubmitAsync($"{Here}/baru?dokumen={paper}", Here, ("Form.Obstacle", "Bingung memulai."), ("Form.Wished", "Training"));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        return asked.Headers.Location!.OriginalString[(Here.Length + 1)..];
    }

    private Task<HelpState> StateAsync(string number) => app.ReadAsync(db => db.Set<HelpRequest>().Where(one => one.Number == number).Select(one => one.State).SingleAsync());

    private Task PaperAsync(Guid sellerId, DocumentKind kind, string number) => app.WriteAsync(async db =>
        (await db.Set<Seller>().Include(seller => seller.Documents).SingleAsync(seller => seller.Id == sellerId))
            .AddDocument(kind, number, "Penerbit", new DateOnly(2026, 1, 5), null));

    private async Task<((Guid Id, string Slug, string Name) Shop, Browser Seller)> ShopAsync(string name, params string[] kbli)
    {
        var shop = await app.ShopAsync(name, kbli: kbli);
        return (shop, await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name))).Email));
    }
}
