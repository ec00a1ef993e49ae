using Microsoft.AspNetCore.Identity;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Compares a password; for nobody it works just as long, so that time does not tell who exists.</summary>
public sealed class PasswordCheck(IPasswordHasher<Account> hasher) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<string> _nobody = new(() => hasher.HashPassword(new Account(), "nobody's password"));

    public async Task<bool> IsRightAsync(Account? account, string password, CancellationToken cancellationToken)
    {
        // Hashing is dear: it may not take every core from the market.
        await _turns.WaitAsync(cancellationToken);
        try
        {
            var tried = password.Length > PasswordRules.MaxLength ? "" : password;
            var verdict = hasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? _nobody.Value, tried);
            return account?.PasswordHash is not null && verdict is not PasswordVerificationResult.Failed;
        }
        finally
        {
            _turns.Release();
        }
    }

    public string Hash(Account account, string password) => hasher.HashPassword(account, password);

    public void Dispose() => _turns.Dispose();
}
