using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

/// <summary>Where files are kept. Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    [Required]
    public string Folder { get; set; } = "data/files";
}

internal sealed class FolderFileStore(IOptions<StorageOptions> options) : IFileStore
{
    private readonly string _root = Path.GetFullPath(options.Value.Folder);

    public async Task<StoredFile> SaveAsync(Stream content, string contentType, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_root);
        var temporary = Path.Combine(_root, $".{HumanCode.New(16)}.tmp");
        try
        {
            string hash;
            long length;
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                await content.CopyToAsync(file, cancellationToken);
                file.Position = 0;
                hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
                length = file.Length;
                file.Flush(flushToDisk: true);
            }

            var target = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!File.Exists(target)) File.Move(temporary, target, overwrite: true);
            return new StoredFile(hash, contentType, length);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream? Open(string hash) => Exists(hash) ? new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read) : null;

    public bool Exists(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower) && File.Exists(PathOf(hash));

    private string PathOf(string hash) => Path.Combine(_root, hash[..2], hash);
}
