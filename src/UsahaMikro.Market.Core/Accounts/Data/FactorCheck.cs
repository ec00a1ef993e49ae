using Microsoft.AspNetCore.Identity;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Whether a code is right, and spent now: from the authenticator or from paper. Inside the caller's transaction.</summary>
public sealed class FactorCheck(UserManager<Account> users)
{
    public async Task<bool> IsRightAsync(Account account, string code) => RecoveryCodes.LooksLike(code)
        ? (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded
        : await users.VerifyTwoFactorTokenAsync(account, TotpProvider.Name, code);
}
