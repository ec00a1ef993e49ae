using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>A key that sealed something here, known by its fingerprint: another file under its name is refused.</summary>
internal sealed class VaultKeyRow
{
    public required string Name { get; init; }
    public required string Fingerprint { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// Seals numbers of people: AES-256-GCM per field, with field, row and the key's name as associated data; found again by HMAC-SHA-256
/// under a key of its own, because sixteen digits are guessed in no time without one.
/// </summary>
public sealed class PersonalVault(MarketDbContext db, VaultKeyFile file, TimeProvider clock) : IStartCheck, IInvariant
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int TailDigits = 4;

    public string Name => "kunci data pribadi";

    private VaultKeys Keys => file.Read() ?? throw new InvalidOperationException($"No keys in {file.Path}.");

    /// <summary>Before anything is sealed: makes the keys at first need, and never over lost ones.</summary>
    /// <returns>The refusal, where the keys do not fit what was sealed before.</returns>
    public async Task<Error?> PrepareAsync(CancellationToken cancellationToken)
    {
        if (await CheckAsync(cancellationToken) is { } unfit) return unfit;
        if (file.Read() is null) file.Make();
        if (file.Read() is not { } keys) return SellersErrors.VaultUnfit;
        var known = await db.Set<VaultKeyRow>().AsNoTracking().Select(row => row.Name).ToListAsync(cancellationToken);
        var fresh = keys.Fingerprints.Where(key => !known.Contains(key.Key)).ToList();
        if (fresh.Count == 0) return null;

        try
        {
            await db.InTransactionAsync(Actor.System(Name), () =>
            {
                db.AddRange(fresh.Select(key => new VaultKeyRow { Name = key.Key, Fingerprint = key.Value, At = clock.GetUtcNow() }));
                return Task.FromResult(Result.Ok());
            }, cancellationToken);
            return null;
        }
        catch (DbUpdateException)
        {
            // Another instance was first; whether its keys are ours decides.
            return await CheckAsync(cancellationToken);
        }
    }

    /// <summary>Null while every key that sealed something is in the file, unchanged.</summary>
    public async Task<Error?> CheckAsync(CancellationToken cancellationToken)
    {
        var known = await db.Set<VaultKeyRow>().AsNoTracking().ToListAsync(cancellationToken);
        if (known.Count == 0) return null;
        var found = file.Read()?.Fingerprints;
        return known.TrueForAll(row => found?.GetValueOrDefault(row.Name) == row.Fingerprint) ? null : SellersErrors.VaultUnfit;
    }

    public async Task<string?> ProblemAsync(CancellationToken cancellationToken) => await CheckAsync(cancellationToken) is null
        ? null
        : $"Berkas kunci data pribadi {file.Path} (Pii:KeyFile) tidak ada atau bukan yang menyegel NIK di basis data ini. "
            + "Kembalikan berkas kunci yang lama dari cadangannya, lalu mulai lagi. Jangan membuat kunci baru: yang tersegel tidak akan bisa dibuka.";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken) =>
        await ProblemAsync(cancellationToken) is { } problem ? [problem] : [];

    /// <param name="field">What it is; the same number under another name is another secret.</param>
    /// <param name="row">The row it will lie in; elsewhere it does not open.</param>
    public Sealed Seal(string field, string digits, Guid row) =>
        new(Encrypt(field, digits, row), HashOf(field, digits), digits[^Math.Min(TailDigits, digits.Length)..]);

    public string HashOf(string field, string digits) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Keys.Hash, Encoding.UTF8.GetBytes($"{field}|{digits}")));

    /// <summary>Empty for nothing.</summary>
    /// <exception cref="CryptographicException">The text was tampered with, or taken from another row.</exception>
    public string Open(string field, string cipher, Guid row)
    {
        if (cipher.Length == 0) return "";
        var parts = cipher.Split('.', 2);
        var key = Keys.Sealing[int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)];
        var bytes = Convert.FromBase64String(parts[1]);
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(
            bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), plain, Associated(field, row, parts[0]));
        return Encoding.UTF8.GetString(plain);
    }

    private string Encrypt(string field, string digits, Guid row)
    {
        var (id, key) = Keys.Sealing.Last();
        var name = VaultKeys.NameOf(id);
        var plain = Encoding.UTF8.GetBytes(digits);
        var bytes = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            bytes.AsSpan(0, NonceBytes), plain, bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), Associated(field, row, name));
        return $"{name}.{Convert.ToBase64String(bytes)}";
    }

    private static byte[] Associated(string field, Guid row, string key) => Encoding.UTF8.GetBytes($"sellers|{field}|{row:N}|{key}");
}

/// <summary>The names under which numbers are sealed; never changed once released.</summary>
public static class SecretFields
{
    public const string Nik = "nik";
    public const string Npwp = "npwp";
    public const string BankAccount = "rekening";
}
