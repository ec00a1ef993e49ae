using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Where the keys of personal data are. Section <c>Pii</c>.</summary>
public sealed class PiiOptions
{
    public const string Section = "Pii";

    /// <summary>Lines <c>hash base64</c> and <c>1 base64</c>, <c>2 base64</c> …; the last encrypts. Made at first need, never part of a backup of the data.</summary>
    [Required]
    public string KeyFile { get; set; } = "data/pii.key";
}

/// <summary>One key that finds, and those that seal, the newest last.</summary>
public sealed record VaultKeys(byte[] Hash, SortedDictionary<int, byte[]> Sealing)
{
    public const string HashName = "hash";

    /// <summary>What may be known of a key: enough to tell it from another, nothing to open with.</summary>
    public IReadOnlyDictionary<string, string> Fingerprints { get; } = Sealing
        .ToDictionary(pair => NameOf(pair.Key), pair => FingerprintOf(pair.Value)).Append(KeyValuePair.Create(HashName, FingerprintOf(Hash))).ToDictionary();

    public static string NameOf(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static string FingerprintOf(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, "usaha-mikro fingerprint"u8))[..32];
}

/// <summary>The file the keys lie in; read once, held in memory.</summary>
public sealed class VaultKeyFile(IOptions<PiiOptions> options)
{
    private const int KeyBytes = 32;
    private readonly Lock _reading = new();
    private VaultKeys? _keys;

    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.KeyFile);

    /// <summary>Null where there is no file, or one that is no key file.</summary>
    public VaultKeys? Read()
    {
        lock (_reading) return _keys ??= File.Exists(Path) ? Parsed(File.ReadAllLines(Path)) : null;
    }

    /// <summary>Whole or not there, and never over one that another instance made meanwhile.</summary>
    public void Make()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var temporary = $"{Path}.{Guid.CreateVersion7():N}";
        var fresh = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) fresh.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(temporary, fresh))
        {
            file.Write(Encoding.ASCII.GetBytes($"{VaultKeys.HashName} {Fresh()}\n1 {Fresh()}\n"));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(temporary, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(temporary);
        }
    }

    private static VaultKeys? Parsed(string[] text)
    {
        try
        {
            var lines = text.Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => Convert.FromBase64String(parts[1]));
            if (!lines.Remove(VaultKeys.HashName, out var hash) || lines.Count == 0) return null;
            return new VaultKeys(hash, new SortedDictionary<int, byte[]>(lines.ToDictionary(line => int.Parse(line.Key, CultureInfo.InvariantCulture), line => line.Value)));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static string Fresh() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
}
