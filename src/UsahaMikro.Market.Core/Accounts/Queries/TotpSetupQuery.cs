using UsahaMikro.Market.Accounts.Data;

namespace UsahaMikro.Market.Accounts.Queries;

/// <param name="Setup">Goes through the form, sealed.</param>
/// <param name="Key">For typing, in groups of four.</param>
/// <param name="Uri">For the QR code.</param>
public sealed record TotpSetup(string Setup, string Key, string Uri);

/// <summary>Proposes an authenticator key; nothing is stored until a first code proves it.</summary>
public sealed class TotpSetupQuery(TotpSetupSeal seal)
{
    private const string Issuer = "Pasar Usaha Mikro";

    public TotpSetup Propose(Guid accountId, string accountName) => Of(accountId, accountName, Totp.NewKey());

    /// <summary>The same key again, after a mistyped code; a fresh one when it is too old.</summary>
    public TotpSetup Again(Guid accountId, string accountName, string? setup) =>
        Of(accountId, accountName, seal.Open(accountId, setup) ?? Totp.NewKey());

    private TotpSetup Of(Guid accountId, string accountName, string key)
    {
        var label = $"{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(accountName)}";
        return new TotpSetup(
            seal.Seal(accountId, key), string.Join(' ', key.Chunk(4).Select(group => new string(group))),
            $"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}");
    }
}
