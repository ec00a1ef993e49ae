using System.Net;
using System.Text;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Storefront;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Catalog.Imports;

/// <summary>A seller brings a file, without script.</summary>
public class ImportPagesTests(MarketApp app) : IClassFixture<MarketApp>
{
    private const string Url = "/usaha/produk/impor";
    private const string TwoRows = ProductFiles.Heading + "Gipang kacang;sate-bandeng;bungkus;;15.000;40\nGipang ketan;sate-bandeng;bungkus;;murah;40\n";

    [Fact]
    public async Task A_file_is_uploaded_matched_looked_at_imported_and_its_progress_renews_itself()
    {
        var (_, browser) = await SellerAsync();
        Assert.Contains((await browser.PageAsync("/usaha/produk")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == Url);
        var match = await LocationAsync(browser, await UploadAsync(browser, Encoding.UTF8.GetBytes(TwoRows)), "/kolom");
        Assert.Contains("Kolom[Price]", (await browser.PageAsync(match)).QuerySelectorAll("select").Select(one => one.GetAttribute("name")));

        using var found = await browser.SubmitAsync(match, match);
        var import = match[..^"/kolom".Length];
        Assert.Equal(import, found.Headers.Location!.OriginalString);
        var page = await browser.PageAsync(import);
        Assert.Equal(["3", "harga", "murah", "Bukan angka bulat; tulis misalnya 1250000 atau 1.250.000."], page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Contains("Belum ada yang disimpan.", page.Body!.TextContent, StringComparison.Ordinal);

        using var unsaid = await browser.SubmitAsync(import, import + "/pelaksanaan");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        Assert.Contains("Centang lewati 1 baris", (await Browser.ParseAsync(unsaid)).QuerySelector("#SkipsWrong-error")!.TextContent, StringComparison.Ordinal);
        using var started = await browser.SubmitAsync(import, import + "/pelaksanaan", ("SkipsWrong", "true"));
        Assert.Equal(import, started.Headers.Location!.OriginalString);
        var running = await browser.PageAsync(import);
        Assert.Equal("2", running.QuerySelector("noscript")!.InnerHtml.Split("content=\"")[1].Split('"')[0]);
        Assert.Equal(("0", "2"), (running.QuerySelector("progress")!.GetAttribute("value"), running.QuerySelector("progress")!.GetAttribute("max")));

        await app.RunImportsAsync();
        Assert.Contains("Impor selesai", await browser.TextAsync(import), StringComparison.Ordinal);
        Assert.Contains("Gipang kacang", await browser.TextAsync("/usaha/produk"), StringComparison.Ordinal);
        Assert.Contains("produk.csv", await browser.TextAsync(Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_needed_and_not_matched_is_told_at_its_field()
    {
        var (_, browser) = await SellerAsync();
        var match = await LocationAsync(browser, await UploadAsync(browser, "barang;entah\nGipang;1\n"u8.ToArray()), "/kolom");
        using var refused = await browser.SubmitAsync(match, match, ("Kolom[Price]", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Browser.ParseAsync(refused);
        Assert.Equal("Pilih kolom berkas untuk kategori.", page.QuerySelector("#Kolom_Category_-error")!.TextContent);
        Assert.Equal("Kolom ini sudah dipakai untuk nama produk.", page.QuerySelector("#Kolom_Price_-error")!.TextContent);
        Assert.Equal("0", page.QuerySelector("select[name='Kolom[Price]'] option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(null, "Pilih berkas CSV atau Excel.")]
    [InlineData("nama produk\n", "tidak berisi satu baris pun")]
    public async Task A_bad_file_is_refused_at_its_field(string? text, string sentence)
    {
        var (_, browser) = await SellerAsync();
        using var refused = await UploadAsync(browser, text is null ? null : Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(sentence, (await Browser.ParseAsync(refused)).QuerySelector("#Form_File-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_import_and_export_are_not_there()
    {
        var (owner, _) = await SellerAsync();
        var (id, _) = await app.CheckedAsync(owner, TwoRows);
        var (stranger, browser) = await SellerAsync();
        foreach (var url in new[] { $"{Url}/{id}", $"{Url}/{id}/kolom", $"{Url}/{id}/kesalahan" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(url)).StatusCode);

        var token = new Dictionary<string, string> { ["__RequestVerificationToken"] = Browser.FieldsOf((await browser.PageAsync(Url)).QuerySelector("form[method=post]")!)["__RequestVerificationToken"] };
        using var check = await browser.PostAsync($"{Url}/{id}/kolom", token, ("Kolom[Name]", "0"));
        using var start = await browser.PostAsync($"{Url}/{id}/pelaksanaan", token, ("SkipsWrong", "true"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (check.StatusCode, start.StatusCode));
        Assert.Equal(0, await app.RunImportsAsync());

        await app.ListedAsync("Milik orang lain", from: (owner.SellerId!.Value, "", ""));
        await app.ListedAsync("Milik sendiri", from: (stranger.SellerId!.Value, "", ""));
        var mine = await (await browser.GetAsync("/usaha/produk/ekspor")).Content.ReadAsStringAsync();
        Assert.Contains("Milik sendiri", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("Milik orang lain", mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_products_are_listed_a_hundred_at_a_time()
    {
        var (seller, browser) = await SellerAsync();
        await app.ImportedAsync(seller, ProductFiles.Heading + string.Concat(Enumerable.Range(100, 103).Select(at => ProductFiles.Row($"Gipang {at}"))));
        var first = await browser.PageAsync("/usaha/produk");
        Assert.Equal(100, first.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("103 produk", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var rest = await browser.PageAsync("/usaha/produk?mulai=100");
        Assert.Equal(["Gipang 200", "Gipang 201", "Gipang 202"], rest.QuerySelectorAll("tbody tr b").Select(name => name.TextContent));
        Assert.Contains("produk ke-101 sampai 103 dari 103", rest.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/usaha/produk/ekspor", "text/csv", "produk.csv")]
    [InlineData("/usaha/produk/ekspor?bentuk=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "produk.xlsx")]
    [InlineData("/usaha/produk/impor/contoh", "text/csv", "contoh-produk.csv")]
    [InlineData("/usaha/produk/impor/contoh?bentuk=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "contoh-produk.xlsx")]
    public async Task Files_are_downloads_of_their_kind(string url, string type, string name)
    {
        var (_, browser) = await SellerAsync();
        using var file = await browser.GetAsync(url);
        Assert.Equal((type, "attachment", name), (
            file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileName));
    }

    [Fact]
    public async Task The_error_file_says_in_each_row_what_is_wrong()
    {
        var (seller, browser) = await SellerAsync();
        var (id, _) = await app.CheckedAsync(seller, TwoRows);
        using var file = await browser.GetAsync($"{Url}/{id}/kesalahan");
        Assert.Equal("kesalahan-impor.csv", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("harga: Bukan angka bulat", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<(Actor Seller, Browser Browser)> SellerAsync()
    {
        var shop = await app.ShopAsync("Dapur Halaman");
        var (_, email) = await app.PersonAsync(Role.SellerOwner, new Organisation(OrganisationKind.Seller, shop.Id, shop.Name));
        return (Arrange.SellerActor(shop.Id), await app.SignedInAsync(email));
    }

    private static async Task<string> LocationAsync(Browser browser, HttpResponseMessage uploaded, string ending)
    {
        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        var location = uploaded.Headers.Location!.OriginalString;
        Assert.EndsWith(ending, location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(location)).StatusCode);
        return location;
    }

    private static async Task<HttpResponseMessage> UploadAsync(Browser browser, byte[]? content)
    {
        var token = Browser.FieldsOf(await browser.PageAsync(Url), Url)["__RequestVerificationToken"];
        var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (content is not null) body.Add(new ByteArrayContent(content), "Form.File", "produk.csv");
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = body });
    }
}
