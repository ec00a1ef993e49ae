using System.Text;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Documents;

public class PhotoTests(MarketApp app) : IClassFixture<MarketApp>
{
    public static TheoryData<string, byte[], string> Attacks => new()
    {
        { "a renamed program", [.. "MZ"u8, .. new byte[200]], "bukan foto" },
        { "a drawing with script", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "bukan foto" },
        { "a page", Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>"), "bukan foto" },
        { "a GIF", [.. "GIF89a"u8, .. new byte[40]], "bukan foto" },
        { "nothing", [], "bukan foto" },
        { "a PNG of 100 megapixels", Photos.PngSaying(10_000, 10_000), "50 megapiksel" },
        { "a PNG bomb", Photos.PngSaying(2_000_000_000, 2_000_000_000), "50 megapiksel" },
        { "a PNG of nothing but its header", Photos.PngSaying(800, 600), "rusak atau terpotong" },
        { "more than 10 MB", [.. Photos.Webp, .. new byte[11 * 1024 * 1024]], "10 MB" },
        { "a WebP cut in half", Photos.Webp[..(Photos.Webp.Length / 2)], "rusak atau terpotong" },
    };

    [Fact]
    public async Task A_phones_photo_stands_upright_in_three_widths_and_forgets_where_it_was_taken()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var upload = Photos.FromAPhone();
        Assert.Contains(Photos.Place, Encoding.Latin1.GetString(upload), StringComparison.Ordinal);

        var photo = (await MakeAsync(upload)).Value;

        Assert.Equal((600, 900), (photo.Width, photo.Height));
        foreach (var (hash, width) in new[] { (photo.Small, 320), (photo.Medium, 600), (photo.Large, 600) })
        {
            var stored = Stored(hash);
            Assert.Equal((ImageFormat.Webp, width), (ImageHeader.Read(stored)!.Format, ImageHeader.Read(stored)!.Width));
            Assert.DoesNotContain(Photos.Place, Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    public async Task A_large_photo_becomes_1280_wide(string ending)
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var upload = Photos.As(ending, "2400x1800!");
        Assert.Equal((2400, 1800), (ImageHeader.Read(upload)!.Width, ImageHeader.Read(upload)!.Height));

        var photo = (await MakeAsync(upload)).Value;

        Assert.Equal((1280, 960), (photo.Width, photo.Height));
        Assert.Equal(640, ImageHeader.Read(Stored(photo.Medium))!.Width);
    }

    [Fact]
    public async Task A_picture_that_unfolds_a_thousandfold_below_the_limit_becomes_photos()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var upload = Photos.PngUnfolding(7_000, 7_000);
        Assert.True(upload.Length * 500L < 7_000 * 7_000);

        var photo = (await MakeAsync(upload)).Value;

        Assert.Equal((1280, 1280), (photo.Width, photo.Height));
    }

    [Fact]
    public async Task A_small_photo_is_not_blown_up()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var photo = (await MakeAsync(Photos.As(".jpg", "200x150!"))).Value;
        Assert.Equal((200, 150), (photo.Width, photo.Height));
    }

    [Fact]
    public async Task A_jpeg_cut_in_half_is_refused()
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var whole = Photos.As(".jpg", "1200x900!");
        var error = (await MakeAsync(whole[..(whole.Length / 2)])).Error;
        Assert.Contains("rusak atau terpotong", error!.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_good_photo_is_refused_with_a_sentence_and_nothing_is_kept(string kind, byte[] content, string sentence)
    {
        Assert.SkipUnless(Photos.CanBeMade, "No libvips-tools here.");
        var before = Kept();
        var error = (await MakeAsync(content)).Error;
        Assert.NotNull(error);
        Assert.True(error.Message.Contains(sentence, StringComparison.Ordinal), $"{kind}: {error.Message}");
        Assert.Equal(before, Kept());
    }

    private async Task<Result<Photo>> MakeAsync(byte[] upload)
    {
        using var stream = new MemoryStream(upload);
        return await app.Services.GetRequiredService<IPhotoWorkshop>().MakeAsync(stream, TestContext.Current.CancellationToken);
    }

    private byte[] Stored(string hash)
    {
        using var stored = app.Services.GetRequiredService<IFileStore>().Open(hash)!;
        using var copy = new MemoryStream();
        stored.CopyTo(copy);
        return copy.ToArray();
    }

    private int Kept() => Directory.Exists(app.FilesFolder) ? Directory.EnumerateFiles(app.FilesFolder, "*", SearchOption.AllDirectories).Count() : 0;
}
