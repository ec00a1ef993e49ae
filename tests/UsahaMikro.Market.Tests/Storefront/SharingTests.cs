using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Storefront;

/// <summary>Pages passed on by messenger, and products on paper.</summary>
public class SharingTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly byte[] PngMark = [0x89, 0x50, 0x4E, 0x47];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_page_names_a_picture_of_the_right_size_that_exists()
    {
        var listed = await app.ListedAsync("Kartu <b>\"bagus\" & murah</b> 🎁");
        foreach (var address in new[] { "/", listed.Path, $"/usaha-mikro/{listed.SellerSlug}", "/keperluan/rapat" })
        {
            using var page = await PageAsync(address);
            var picture = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
            using var answer = await app.CreateClient().GetAsync(new Uri(picture).PathAndQuery, Stop);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
            Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(PngMark, bytes[..4]);
            Assert.Equal((1200, 630), (Number(bytes, 16), Number(bytes, 20)));
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_changed_price_is_another_picture_at_another_address()
    {
        var listed = await app.ListedAsync("Kartu berganti harga", price: 30_000);
        var before = await PictureOfAsync(listed.Path);
        Assert.Equal(before, await PictureOfAsync(listed.Path));
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().Include(p => p.Variants).ThenInclude(v => v.Steps).SingleAsync(p => p.Id == listed.Id);
            product.ChangePrice(listed.VariantId, new Rupiah(31_000), "bahan naik", Actor.System("test"), app.Clock.Now);
        });
        Assert.NotEqual(before, await PictureOfAsync(listed.Path));
        using var stale = await app.CreateClient().GetAsync(new Uri(before).PathAndQuery, Stop);
        Assert.DoesNotContain("immutable", stale.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_sellers_stay_text_and_long_names_end_in_dots()
    {
        var drawn = ShareCardDrawing.Of("Pasar", "</text><script>x</script>\u0001", "Rp1 & <2", "a\"b", null, isPhoto: false, hue: 75);
        Assert.DoesNotContain("<script", drawn, StringComparison.Ordinal);
        _ = System.Xml.Linq.XDocument.Parse(drawn);
        var lines = ShareCardDrawing.Wrapped(string.Join(' ', Enumerable.Repeat("panjangsekali", 30)), 20, 4);
        Assert.Equal(4, lines.Count);
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 20));
    }

    [Fact]
    public async Task The_QR_is_read_back_as_the_address_of_the_product()
    {
        var listed = await app.ListedAsync("Produk berkode pindai");
        using var page = await PageAsync(listed.Path);
        var address = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        foreach (var kind in new[] { "png", "svg" })
        {
            var folder = Directory.CreateTempSubdirectory("qr-").FullName;
            var file = Path.Combine(folder, $"qr.{kind}");
            await File.WriteAllBytesAsync(file, await app.CreateClient().GetByteArrayAsync($"{listed.Path}/qr.{kind}", Stop), Stop);
            if (kind == "svg") await RunAsync("vips", "thumbnail", file, file = Path.Combine(folder, "svg.png"), "600");
            Assert.Equal(address, (await RunAsync("zbarimg", "-q", "--raw", file)).Trim());
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Poster_and_labels_hold_name_seller_and_QR_with_or_without_the_price()
    {
        var listed = await app.ListedAsync("Produk berlabel kertas", price: 42_000);
        using var poster = await PageAsync($"{listed.Path}/label");
        var card = Assert.Single(poster.QuerySelectorAll(".label-card"));
        Assert.Contains("Rp42.000", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dapur Uji", card.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml", card.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        using var labels = await PageAsync($"{listed.Path}/label?bentuk=label&harga=tidak");
        Assert.Equal(8, labels.QuerySelectorAll(".label-card").Length);
        Assert.DoesNotContain("Rp42.000", labels.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await app.WithdrawnAsync(listed);
        using var gone = await app.CreateClient().GetAsync($"{listed.Path}/label", Stop);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task An_occasion_opens_with_its_pasal_its_own_search_and_packages_first()
    {
        var listed = await app.ListedAsync("Paket rapat berlauk", category: "nasi-kotak");
        await app.WriteAsync(async db =>
        {
            var product = await db.Set<Product>().SingleAsync(p => p.Id == listed.Id);
            Assert.True(product.SetMenu([new("Lauk", 1, [new("Ayam", Rupiah.Zero), new("Ikan", Rupiah.Zero)])], Actor.System("test"), app.Clock.Now).IsSuccess);
        });
        await app.ListedAsync("Kue rapat biasa", category: "kue-basah");
        using var page = await PageAsync("/keperluan/rapat");
        Assert.Equal("rapat", page.QuerySelector("form[role=search] input[name=keperluan]")!.GetAttribute("value"));
        Assert.Equal("SRG 11.b", page.QuerySelector(".occasion-hero .law")!.TextContent.Trim());
        Assert.Equal("Paket rapat berlauk", page.QuerySelector("section[aria-labelledby=utama] h3")!.TextContent.Trim());
        Assert.Contains("/keperluan/rapat<", await app.CreateClient().GetStringAsync("/sitemap.xml", Stop), StringComparison.Ordinal);
    }

    private static int Number(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at, 4));

    private async Task<string> PictureOfAsync(string address)
    {
        using var page = await PageAsync(address);
        return page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await app.CreateClient().GetStringAsync(address, Stop));

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.Equal(0, process.ExitCode);
        return said;
    }
}
