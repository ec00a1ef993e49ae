using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>The token of a letter's link: the letter's id, encrypted and signed. Nothing of it is stored.</summary>
public sealed class LetterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("accounts.letter.v1");

    public string Seal(Guid letterId) => WebEncoders.Base64UrlEncode(_protector.Protect(letterId.ToByteArray()));

    /// <summary>Null when the token is not ours.</summary>
    public Guid? Open(string? token)
    {
        if (string.IsNullOrEmpty(token) || token.Length > 400) return null;
        try
        {
            var bytes = _protector.Unprotect(WebEncoders.Base64UrlDecode(token));
            return bytes.Length == 16 ? new Guid(bytes) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
