using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Identity's store, except that the authenticator's key is encrypted and recovery codes are only hashes.</summary>
public sealed class AccountStore(MarketDbContext context, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, MarketDbContext, Guid>(context, describer)
{
    private const string Provider = "[AspNetUserStore]";
    private const string Codes = "RecoveryCodes";

    private readonly IDataProtector _key = protection.CreateProtector("accounts.totp-key.v1");

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _key.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } sealedKey ? _key.Unprotect(sealedKey) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var left = (await GetTokenAsync(user, Provider, Codes, cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        var hash = HashOf(code);
        if (!left.Contains(hash)) return false;

        // Past our own override: these are hashes already.
        await SetTokenAsync(user, Provider, Codes, string.Join(';', left.Where(one => one != hash)), cancellationToken);
        return true;
    }

    // A code carries 115 random bits (V6.5.2: from 112 on a plain hash is enough).
    private static string HashOf(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(RecoveryCodes.Plain(code))));
}
