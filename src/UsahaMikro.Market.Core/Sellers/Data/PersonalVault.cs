using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>Where the keys of personal data are. Section <c>Pii</c>.</summary>
public sealed class PiiOptions
{
    public const string Section = "Pii";

    /// <summary>Lines <c>hash base64</c> and <c>1 base64</c>, <c>2 base64</c> …; the last encrypts. Made at first need, never part of a backup.</summary>
    [Required]
    public string KeyFile { get; set; } = "data/pii.key";
}

/// <summary>
/// Seals numbers of people: AES-256-GCM per field, with the key's name and the field as associated data; found again by HMAC-SHA-256
/// under a key of its own, because sixteen digits are guessed in no time without one.
/// </summary>
public sealed class PersonalVault(IOptions<PiiOptions> options)
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int TailDigits = 4;
    private readonly Lazy<(byte[] Hash, SortedDictionary<int, byte[]> Keys)> _keys = new(() => Read(Path.GetFullPath(options.Value.KeyFile)));

    /// <param name="field">What it is; the same number under another name is another secret.</param>
    public Sealed Seal(string field, string digits) => new(Encrypt(field, digits), HashOf(field, digits), digits[^Math.Min(TailDigits, digits.Length)..]);

    public string HashOf(string field, string digits) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_keys.Value.Hash, Encoding.UTF8.GetBytes($"{field}|{digits}")));

    /// <summary>Empty for nothing; throws where the text was tampered with.</summary>
    public string Open(string field, string cipher)
    {
        if (cipher.Length == 0) return "";
        var parts = cipher.Split('.', 2);
        var key = _keys.Value.Keys[int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)];
        var bytes = Convert.FromBase64String(parts[1]);
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), plain, Associated(field, parts[0]));
        return Encoding.UTF8.GetString(plain);
    }

    private string Encrypt(string field, string digits)
    {
        var (id, key) = _keys.Value.Keys.Last();
        var name = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var plain = Encoding.UTF8.GetBytes(digits);
        var bytes = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(bytes.AsSpan(0, NonceBytes), plain, bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), Associated(field, name));
        return $"{name}.{Convert.ToBase64String(bytes)}";
    }

    private static byte[] Associated(string field, string key) => Encoding.UTF8.GetBytes($"sellers|{field}|{key}");

    private static (byte[] Hash, SortedDictionary<int, byte[]> Keys) Read(string file)
    {
        if (!File.Exists(file)) Make(file);
        var lines = File.ReadAllLines(file).Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2).ToList();
        var hash = Convert.FromBase64String(lines.Single(parts => parts[0] == "hash")[1]);
        var keys = lines.Where(parts => parts[0] != "hash")
            .ToDictionary(parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts => Convert.FromBase64String(parts[1]));
        return (hash, new SortedDictionary<int, byte[]>(keys));
    }

    /// <summary>Whole or not there, and never over one that another instance made meanwhile.</summary>
    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = $"{file}.{Guid.CreateVersion7():N}";
        File.WriteAllText(temporary, $"hash {Fresh()}\n1 {Fresh()}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(temporary);
        }
    }

    private static string Fresh() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
}

/// <summary>The names under which numbers are sealed; never changed once released.</summary>
public static class SecretFields
{
    public const string Nik = "nik";
    public const string Npwp = "npwp";
    public const string BankAccount = "rekening";
}
