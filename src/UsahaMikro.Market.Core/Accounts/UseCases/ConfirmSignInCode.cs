using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <param name="SecurityStamp">The stamp of the first step: a password changed in between starts over.</param>
public sealed record ConfirmSignInCodeCommand(Guid AccountId, string SecurityStamp, string Code, Device Device);

/// <summary>The second step: a code of the authenticator, or one from paper; each once.</summary>
public sealed class ConfirmSignInCode(
    MarketDbContext db, UserManager<Account> users, AttemptQueue queue, SessionDesk desk, TimeProvider clock)
{
    public async Task<Result<string>> ExecuteAsync(ConfirmSignInCodeCommand command, CancellationToken cancellationToken)
    {
        using var turn = await queue.EnterAsync(command.AccountId.ToString("N"), cancellationToken);
        if (!turn.IsAcquired) return AccountsErrors.TooManyAttempts;

        var outcome = await db.InTransactionAsync<Result<string>>(
            Actor.System("masuk"), async () => Result<Result<string>>.Ok(await CheckAsync(command, cancellationToken)), cancellationToken);
        return outcome.Value;
    }

    // A refusal commits too: the guess has been counted and logged.
    private async Task<Result<string>> CheckAsync(ConfirmSignInCodeCommand command, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == command.AccountId, cancellationToken);
        if (account is not { DisabledAt: null, TwoFactorEnabled: true } || account.SecurityStamp != command.SecurityStamp)
            return AccountsErrors.SignInExpired;

        if (account.IsLockedAt(clock.GetUtcNow()))
        {
            desk.Log(SignInOutcome.LockedOut, account.Id, command.Device);
            await db.SaveChangesAsync(cancellationToken);
            return AccountsErrors.BadCode;
        }

        account.CountAttempt(clock.GetUtcNow());
        var fromPaper = RecoveryCodes.LooksLike(command.Code);
        var isRight = fromPaper
            ? (await users.RedeemTwoFactorRecoveryCodeAsync(account, command.Code)).Succeeded
            : await users.VerifyTwoFactorTokenAsync(account, TotpProvider.Name, command.Code);
        if (!isRight)
        {
            desk.Log(SignInOutcome.WrongCode, account.Id, command.Device);
            return (await users.UpdateAsync(account)).Succeeded ? AccountsErrors.BadCode : AccountsErrors.TooManyAttempts;
        }

        account.ForgiveAll();
        var membership = await desk.UsualMembershipAsync(account.Id, cancellationToken);
        var key = await desk.OpenAsync(account, membership, isStrong: true, command.Device, cancellationToken);
        if (fromPaper) desk.Log(SignInOutcome.RecoveryCodeUsed, account.Id, command.Device);
        desk.Log(SignInOutcome.SignedIn, account.Id, command.Device);
        return (await users.UpdateAsync(account)).Succeeded ? key : AccountsErrors.TooManyAttempts;
    }
}
