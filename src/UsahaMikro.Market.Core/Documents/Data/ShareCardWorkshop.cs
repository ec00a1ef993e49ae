using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

/// <summary>Share cards as SVG, made PNG by libvips in a process of its own; kept beside the stored files, and made anew when lost.</summary>
internal sealed class ShareCardWorkshop(IFileStore files, Vips vips, IOptions<StorageOptions> options) : IShareCardWorkshop, IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetFullPath(options.Value.Folder), "kartu");
    private readonly SemaphoreSlim _bench = new(1);

    public string KeyOf(ShareCard card) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', ShareCardDrawing.Edition, card.Site, card.Title, card.Strong, card.Line, card.Photo, Path.GetFileName(card.Drawing), card.Hue))))[..32];

    public async Task<string?> MakeAsync(ShareCard card, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, KeyOf(card) + ".png");
        if (File.Exists(path)) return path;

        await _bench.WaitAsync(cancellationToken);
        try
        {
            // Who waited for the same card finds it made.
            return File.Exists(path) ? path : await DrawAsync(card, path, cancellationToken);
        }
        finally
        {
            _bench.Release();
        }
    }

    public void Dispose() => _bench.Dispose();

    private async Task<string?> DrawAsync(ShareCard card, string path, CancellationToken cancellationToken)
    {
        var bench = Directory.CreateTempSubdirectory("kartu-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(bench, "kartu.svg"), await DrawingAsync(card, bench, cancellationToken), cancellationToken);
            if (await vips.RunAsync(bench, ["copy", "kartu.svg", "kartu.png[strip,palette,Q=90]"], cancellationToken, isOwnDrawing: true) is not VipsOutcome.Made) return null;
            Directory.CreateDirectory(_folder);
            var whole = Path.Combine(_folder, $".{HumanCode.New(16)}.tmp");
            File.Copy(Path.Combine(bench, "kartu.png"), whole);
            File.Move(whole, path, overwrite: true);
            return path;
        }
        finally
        {
            Directory.Delete(bench, recursive: true);
        }
    }

    private async Task<string> DrawingAsync(ShareCard card, string bench, CancellationToken cancellationToken)
    {
        var picture = await PictureAsync(card, bench, cancellationToken);
        return ShareCardDrawing.Of(card.Site, card.Title, card.Strong, card.Line, picture, card.Photo is not null, card.Hue);
    }

    /// <summary>The picture as PNG, which every SVG reader knows; null when there is none or it cannot be read.</summary>
    private async Task<string?> PictureAsync(ShareCard card, string bench, CancellationToken cancellationToken)
    {
        await using var source = card.Photo is { } hash ? files.Open(hash) : card.Drawing is { } drawing && File.Exists(drawing) ? File.OpenRead(drawing) : null;
        if (source is null) return null;
        await using (var file = File.Create(Path.Combine(bench, "asal"))) await source.CopyToAsync(file, cancellationToken);
        string[] fill = card.Photo is null ? [] : ["--crop", "centre"];
        string[] arguments = ["thumbnail", "asal", "gambar.png[strip]", $"{ShareCardDrawing.PictureWidth}", "--height", $"{ShareCard.Height}", .. fill];
        if (await vips.RunAsync(bench, arguments, cancellationToken) is not VipsOutcome.Made) return null;
        return Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(bench, "gambar.png"), cancellationToken));
    }
}
