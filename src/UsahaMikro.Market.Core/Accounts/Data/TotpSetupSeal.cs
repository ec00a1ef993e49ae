using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Carries a proposed authenticator key through the set-up form, so that showing it changes nothing.</summary>
public sealed class TotpSetupSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public string Seal(Guid accountId, string key) =>
        For(accountId).Protect($"{clock.GetUtcNow().ToUnixTimeSeconds()}|{key}");

    /// <summary>Null when it is another person's, forged or too old.</summary>
    public string? Open(Guid accountId, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            var parts = For(accountId).Unprotect(text).Split('|');
            var made = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture));
            return clock.GetUtcNow() - made < Life ? parts[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid accountId) => protection.CreateProtector("accounts.totp-setup.v1", accountId.ToString("N"));
}
