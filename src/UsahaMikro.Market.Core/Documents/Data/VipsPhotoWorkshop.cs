using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

/// <summary>Checks a photo by its header, then lets libvips make it upright and small in a process of its own.</summary>
internal sealed class VipsPhotoWorkshop(IFileStore files, Vips vips) : IPhotoWorkshop, IDisposable
{
    private const int MostBytes = 10 * 1024 * 1024;
    private const long MostPixels = 50_000_000;
    private const int Small = 320;
    private const int Medium = 640;
    private const int Large = 1280;
    private readonly SemaphoreSlim _benches = new(2);

    public async Task<Result<Photo>> MakeAsync(Stream upload, CancellationToken cancellationToken)
    {
        if (await ReadAsync(upload, cancellationToken) is not { } content) return DocumentsErrors.PhotoTooHeavy;
        if (ImageHeader.Read(content) is not { } header) return DocumentsErrors.NotAPhoto;
        if (header.Pixels > MostPixels) return DocumentsErrors.PhotoTooLarge;

        await _benches.WaitAsync(cancellationToken);
        var bench = Directory.CreateTempSubdirectory("foto-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(bench, "asal"), content, cancellationToken);
            return await ShrinkAsync(bench, cancellationToken) switch
            {
                VipsOutcome.Made => await KeepAsync(bench, cancellationToken),
                VipsOutcome.Missing => DocumentsErrors.NoPhotoTool,
                _ => DocumentsErrors.PhotoBroken,
            };
        }
        finally
        {
            Directory.Delete(bench, recursive: true);
            _benches.Release();
        }
    }

    public void Dispose() => _benches.Dispose();

    /// <summary>By way of a stripped PNG: writing WebP directly, libvips 8.14 keeps the metadata whatever it is told.</summary>
    private async Task<VipsOutcome> ShrinkAsync(string bench, CancellationToken cancellationToken)
    {
        var outcome = await vips.RunAsync(
            bench, ["thumbnail", "asal", "tegak.png[strip,compression=1]", .. Width(Large), "--export-profile", "srgb", "--fail-on", "truncated"], cancellationToken);
        foreach (var width in (int[])[Large, Medium, Small])
        {
            if (outcome is VipsOutcome.Made)
                outcome = await vips.RunAsync(bench, ["thumbnail", "tegak.png", Name(width) + "[Q=80]", .. Width(width)], cancellationToken);
        }

        return outcome;
    }

    private async Task<Photo> KeepAsync(string bench, CancellationToken cancellationToken)
    {
        var made = ImageHeader.Read(await File.ReadAllBytesAsync(Path.Combine(bench, Name(Large)), cancellationToken))
            ?? throw new InvalidOperationException("libvips made a WebP whose header cannot be read.");
        var hashes = new List<string>();
        foreach (var width in (int[])[Small, Medium, Large])
        {
            await using var file = File.OpenRead(Path.Combine(bench, Name(width)));
            hashes.Add((await files.SaveAsync(file, "image/webp", cancellationToken)).Hash);
        }

        return new Photo(made.Width, made.Height, hashes[0], hashes[1], hashes[2]);
    }

    private static string[] Width(int width) => [$"{width}", "--height", $"{width * 2}", "--size", "down"];

    private static string Name(int width) => $"{width}.webp";

    /// <summary>Null as soon as more comes than is allowed.</summary>
    private static async Task<byte[]?> ReadAsync(Stream upload, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await upload.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > MostBytes) return null;
            await content.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return content.ToArray();
    }
}
