using System.Net;
using System.Net.Http.Headers;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Documents;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog;

public class PhotoPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly byte[] Program = [.. "MZ"u8, .. new byte[100]];

    [Fact]
    public async Task Several_photos_are_added_at_once_and_the_bad_one_among_them_is_named()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak foto");

        using var answer = await UploadAsync(browser, listed, "Kotak nasi terbuka", ("a.webp", Photos.Webp), ("virus.jpg", Program), ("b.webp", Photos.Webp));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await browser.PageAsync(Url(listed));
        Assert.Equal(["Kotak nasi terbuka", "Foto 2, belum berketerangan"], page.QuerySelectorAll(".photo img").Select(image => image.GetAttribute("alt")));
        Assert.Contains("2 foto ditambahkan.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("virus.jpg. Berkas ini bukan foto JPEG, PNG, atau WebP.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty((await browser.PageAsync(listed.Path)).QuerySelectorAll(".gallery img[alt^='Kotak nasi terbuka']"));
        var source = page.QuerySelector(".photo img")!.GetAttribute("src")!;
        using var picture = await browser.GetAsync(source);
        Assert.Equal("image/webp", picture.Content.Headers.ContentType!.MediaType);
        var (_, other) = await OwnedAsync("Kotak tetangga");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(source)).StatusCode);
        await app.ClearAsync(listed.Id);
        var shown = await browser.PageAsync(listed.Path);
        Assert.Single(shown.QuerySelectorAll(".gallery img[alt^='Kotak nasi terbuka']"));
    }

    [Fact]
    public async Task Photos_sent_together_are_described_one_by_one_before_a_curator_looks()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak kata");
        using (await UploadAsync(browser, listed, "", ("a.webp", Photos.Webp), ("b.webp", Photos.Webp), ("c.webp", Photos.Webp))) { }

        var refused = await app.AtReviewDeskAsync(desk => desk.HandInAsync(listed.Code, listed.SellerId, CancellationToken.None));
        Assert.StartsWith("Beri keterangan foto 1, 2, 3 dulu", refused.Error?.Message, StringComparison.Ordinal);

        var page = await browser.PageAsync(Url(listed));
        var names = page.QuerySelectorAll("[name^='alts[']").Select(field => field.GetAttribute("name")!).ToList();
        using (await browser.SubmitAsync(Url(listed), Url(listed) + "/keterangan", (names[0], "Depan"), (names[2], "Atas"))) { }
        Assert.Equal(["Depan", "Foto 2, belum berketerangan", "Atas"], await WordsAsync(browser, listed));
        using (await browser.SubmitAsync(Url(listed), Url(listed) + "/keterangan", (names[1], "Samping"))) { }
        Assert.Null((await browser.PageAsync(Url(listed))).QuerySelector("[name^='alts[']"));
        Assert.Null((await app.AtReviewDeskAsync(desk => desk.HandInAsync(listed.Code, listed.SellerId, CancellationToken.None))).Error);
    }

    [Theory]
    [InlineData("../../../luar.webp")]
    [InlineData("..\\..\\luar.webp")]
    [InlineData("/etc/luar.webp")]
    public async Task A_path_in_a_file_name_leads_nowhere(string name)
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak jalan");
        using var answer = await UploadAsync(browser, listed, "Kotak", (name, Photos.Webp));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Single((await browser.PageAsync(Url(listed))).QuerySelectorAll(".photo img"));
        Assert.Empty(Directory.EnumerateFiles(TestFolder.Path, "*luar*", SearchOption.AllDirectories));
        Assert.All(Directory.EnumerateFiles(app.FilesFolder, "*", SearchOption.AllDirectories), file => Assert.Matches("^[0-9a-f]{64}", Path.GetFileName(file)));
    }

    [Fact]
    public async Task A_photo_needs_its_words_and_a_bad_one_alone_is_refused_at_the_field()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak tanpa kata");
        using var wordless = await UploadAsync(browser, listed, " ", ("a.webp", Photos.Webp));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        Assert.Contains("apa yang terlihat", (await Browser.ParseAsync(wordless)).QuerySelector("#Alt-error")!.TextContent, StringComparison.Ordinal);

        using var bad = await UploadAsync(browser, listed, "Kotak", ("virus.jpg", Program));
        var page = await Browser.ParseAsync(bad);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Contains("bukan foto", page.QuerySelector("#Photos-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kotak", page.QuerySelector("[name=Alt]")!.GetAttribute("value"));
        Assert.Empty((await browser.PageAsync(Url(listed))).QuerySelectorAll(".photo"));
    }

    [Fact]
    public async Task A_photo_is_described_put_first_and_removed()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak urut");
        using (await UploadAsync(browser, listed, "Depan", ("a.webp", Photos.Webp))) { }
        using (await UploadAsync(browser, listed, "Samping", ("b.webp", Photos.Webp))) { }

        await DoAsync(browser, listed, 2, "utama");
        Assert.Equal(["Samping", "Depan"], await WordsAsync(browser, listed));
        await DoAsync(browser, listed, 1, "keterangan", ("alt", "Dilihat dari samping"));
        Assert.Equal(["Dilihat dari samping", "Depan"], await WordsAsync(browser, listed));
        await DoAsync(browser, listed, 1, "penghapusan");
        Assert.Equal(["Depan"], await WordsAsync(browser, listed));
    }

    [Fact]
    public async Task The_ninth_photo_does_not_fit()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var (listed, browser) = await OwnedAsync("Kotak penuh");
        using (await UploadAsync(browser, listed, "Kotak", [.. Enumerable.Range(1, 7).Select(at => ($"{at}.webp", Photos.Webp))])) { }
        using var tooMany = await UploadAsync(browser, listed, "Kotak", ("8.webp", Photos.Webp), ("9.webp", Photos.Webp));
        Assert.Contains("paling banyak 8 foto", (await Browser.ParseAsync(tooMany)).QuerySelector("#Photos-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, (await WordsAsync(browser, listed)).Count);
    }

    [Fact]
    public async Task Another_sellers_gallery_is_not_there()
    {
        var (listed, _) = await OwnedAsync("Kotak orang");
        var (own, browser) = await OwnedAsync("Kotak sendiri");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Url(listed))).StatusCode);
        using var answer = await UploadAsync(browser, own, "Kotak", Url(listed), ("a.webp", Photos.Webp));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Url(Listing listing) => $"/usaha/produk/{listing.Code}/foto";

    private static async Task<IReadOnlyList<string?>> WordsAsync(Browser browser, Listing listing) =>
        [.. (await browser.PageAsync(Url(listing))).QuerySelectorAll(".photo img").Select(image => image.GetAttribute("alt"))];

    private static async Task DoAsync(Browser browser, Listing listing, int number, string what, params (string, string)[] filled)
    {
        var page = await browser.PageAsync(Url(listing));
        var action = page.QuerySelectorAll(".photo")[number - 1].QuerySelectorAll("form").Select(form => form.GetAttribute("action")!)
            .Single(address => address.EndsWith(what, StringComparison.Ordinal));
        using var answer = await browser.SubmitAsync(Url(listing), action, filled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> UploadAsync(Browser browser, Listing listing, string alt, params (string Name, byte[] Content)[] photos) =>
        UploadAsync(browser, listing, alt, Url(listing), photos);

    private static async Task<HttpResponseMessage> UploadAsync(
        Browser browser, Listing listing, string alt, string address, params (string Name, byte[] Content)[] photos)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Browser.FieldsOf(await browser.PageAsync(Url(listing)), Url(listing)).Where(field => field.Key is not ("Photos" or "Alt")))
            form.Add(new StringContent(value), name);
        form.Add(new StringContent(alt), "Alt");
        foreach (var (name, content) in photos)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            form.Add(part, "Photos", name);
        }

        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = form });
    }

    private async Task<(Listing Listed, Browser Browser)> OwnedAsync(string name)
    {
        var seller = await app.ShopAsync("Dapur " + name);
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, seller.Id, seller.Name));
        return (await app.ListedAsync(name, from: seller), await app.SignedInAsync(email));
    }
}
