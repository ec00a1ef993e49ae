using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>RFC 6238: six digits that change every 30 seconds.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int KeyLength = 32;

    public static string NewKey() => RandomNumberGenerator.GetString(Base32, KeyLength);

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / 30;

#pragma warning disable CA5350 // RFC 6238 and every authenticator app use HMAC-SHA1; its weakness as a hash does not touch HMAC
    public static string CodeOf(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    /// <summary>The step whose code this is: now, or half a minute off either way; null when it is none of them, or spent.</summary>
    public static long? AcceptedStep(string key, string code, DateTimeOffset at, long? lastStep)
    {
        var plain = new string([.. code.Where(char.IsAsciiDigit)]);
        var now = StepAt(at);
        foreach (var step in new[] { now, now - 1, now + 1 })
        {
            if ((lastStep is null || step > lastStep)
                && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(CodeOf(key, step)), System.Text.Encoding.ASCII.GetBytes(plain)))
                return step;
        }

        return null;
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            buffer = (buffer << 5 | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes[at++] = (byte)(buffer >> bits);
        }

        return bytes;
    }
}

/// <summary>Accepts each time step once (the framework accepts a code again, dotnet/aspnetcore#14423).</summary>
public sealed class TotpProvider(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public const string Name = "Totp";

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("The person's own device makes the code.");

    /// <summary>True once per step; the caller saves the account in the same transaction.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key) return false;
        if (Totp.AcceptedStep(key, token, clock.GetUtcNow(), user.LastTotpStep) is not { } step) return false;

        user.LastTotpStep = step;
        return true;
    }
}
