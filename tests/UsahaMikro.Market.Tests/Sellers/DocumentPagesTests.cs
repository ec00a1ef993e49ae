using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class DocumentPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Here = "/usaha/dokumen";

    [Fact]
    public async Task A_certificate_is_uploaded_checked_shown_as_a_badge_and_looked_at_again_when_the_recipe_changes()
    {
        var shop = await app.ShopAsync("Dapur Dokumen");
        var listed = await app.ListedAsync("Emping dokumen", from: shop);
        using var seller = await SellerAsync(shop.Id, shop.Name);
        using var sent = await UploadAsync(seller, "halal.pdf", Samples.Pdf());
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.DoesNotContain("Halal", await BadgesAsync(listed));

        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        var id = (await DocumentAsync(shop.Id)).Id;
        using var file = await officer.GetAsync($"/dinas/dokumen/{id}/berkas");
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        using var mute = await officer.SubmitAsync($"/dinas/dokumen/{id}", $"/dinas/dokumen/{id}", ("Verdict", "perbaiki"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.StatusCode);
        using var fits = await officer.SubmitAsync($"/dinas/dokumen/{id}", $"/dinas/dokumen/{id}", ("Verdict", "sesuai"));
        Assert.Equal(HttpStatusCode.Redirect, fits.StatusCode);
        Assert.DoesNotContain("Halal", await BadgesAsync(listed));
        var covered = await app.ListedAsync("Emping bersertifikat", from: shop);
        Assert.Contains("Halal", await BadgesAsync(covered));

        using var changed = await seller.SubmitAsync($"{Here}/{id}/komposisi", $"{Here}/{id}/komposisi", ("What", "Minyak diganti merek lain."));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.DoesNotContain("Halal", await BadgesAsync(covered));
        Assert.Equal(DocumentState.Waiting, (await DocumentAsync(shop.Id)).State);
    }

    [Fact]
    public async Task Another_seller_finds_neither_the_document_nor_its_file()
    {
        var shop = await app.ShopAsync("Dapur Rahasia");
        using var seller = await SellerAsync(shop.Id, shop.Name);
        using var sent = await UploadAsync(seller, "halal.pdf", Samples.Pdf());
        var id = (await DocumentAsync(shop.Id)).Id;
        var neighbour = await app.ShopAsync("Dapur Sebelah");
        using var other = await SellerAsync(neighbour.Id, neighbour.Name);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Here}/{id}/berkas")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Here}/{id}/komposisi")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await seller.GetAsync($"{Here}/{id}/berkas")).StatusCode);
    }

    [Fact]
    public async Task A_renamed_program_is_refused_with_a_sentence_and_the_form_comes_back_filled()
    {
        var shop = await app.ShopAsync("Dapur Nakal");
        using var seller = await SellerAsync(shop.Id, shop.Name);
        using var refused = await UploadAsync(seller, "halal.pdf", "MZ\x90\0\x03"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Contains("bukan PDF, JPEG, PNG, atau WebP", page.QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ID36110", page.QuerySelector("#Number")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_ends_within_thirty_days_stands_on_the_homes_of_seller_and_dinas()
    {
        var shop = await app.ShopAsync("Dapur Tenggat", halalIssued: BusinessCalendar.DateOf(app.Clock.Now).AddYears(-5).AddDays(20));
        using var seller = await SellerAsync(shop.Id, shop.Name);
        Assert.Contains("Sertifikat halal berakhir dalam 20 hari", await seller.TextAsync("/usaha"), StringComparison.Ordinal);
        using var officer = await app.SignedInAsync((await app.PersonAsync(Role.DinasOfficer)).Email);
        Assert.Contains("dokumen berakhir dalam 30 hari", await officer.TextAsync("/dinas"), StringComparison.Ordinal);
        Assert.Contains("Dapur Tenggat", await officer.TextAsync("/dinas/dokumen"), StringComparison.Ordinal);
    }

    private async Task<Browser> SellerAsync(Guid id, string name) =>
        await app.SignedInAsync((await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, id, name))).Email);

    private Task<SellerDocument> DocumentAsync(Guid seller) =>
        app.ReadAsync(db => db.Set<SellerDocument>().AsNoTracking().SingleAsync(one => EF.Property<Guid>(one, "SellerId") == seller));

    private async Task<string> BadgesAsync(Listing listed)
    {
        using var client = app.CreateClient();
        var page = await Browser.ParseAsync(await client.GetAsync(listed.Path));
        return string.Join(' ', page.QuerySelectorAll("button[popovertarget]").Select(button => button.TextContent));
    }

    private static async Task<HttpResponseMessage> UploadAsync(Browser seller, string name, byte[] content)
    {
        var fields = Browser.FieldsOf(await seller.PageAsync($"{Here}/baru"), $"{Here}/baru");
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in new Dictionary<string, string>(fields)
        {
            ["Kind"] = "Halal",
            ["Number"] = "ID36110",
            ["Issuer"] = "BPJPH",
            ["IssuedOn"] = "2025-01-01",
        }.Where(pair => pair.Key != "File")) form.Add(new StringContent(value), field);
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "File", name);
        return await seller.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{Here}/baru") { Content = form });
    }
}
