using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record SignInCommand(string Email, string Password, Device Device);

/// <summary>Either signed in (a key for the cookie), or a code is still asked.</summary>
public sealed record SignInStep(Guid AccountId, string SecurityStamp, string? SessionKey);

/// <summary>
/// The first step of signing in. A guess is counted before it is checked, one at a time per account, and every refusal
/// sounds and lasts the same.
/// </summary>
public sealed class SignInWithPassword(
    MarketDbContext db, UserManager<Account> users, PasswordCheck passwords, AttemptQueue queue, SessionDesk desk, TimeProvider clock)
{
    private static readonly Actor Door = Actor.System("masuk");

    public async Task<Result<SignInStep>> ExecuteAsync(SignInCommand command, CancellationToken cancellationToken)
    {
        var name = users.NormalizeEmail(command.Email.Trim())!;
        using var turn = await queue.EnterAsync(name, cancellationToken);
        if (!turn.IsAcquired) return AccountsErrors.TooManyAttempts;

        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedEmail == name, cancellationToken);
        if (account is not { PasswordHash: not null, DisabledAt: null, EmailConfirmed: true })
        {
            await passwords.IsRightAsync(null, command.Password, cancellationToken);
            return await RefuseAsync(() => desk.LogUnknown(SignInOutcome.UnknownName, name, command.Device));
        }

        if (!await CountAsync(account.Id, cancellationToken))
        {
            await passwords.IsRightAsync(null, command.Password, cancellationToken);
            return await RefuseAsync(() => desk.Log(SignInOutcome.LockedOut, account.Id, command.Device));
        }

        if (!await passwords.IsRightAsync(account, command.Password, cancellationToken))
            return await RefuseAsync(() => desk.Log(SignInOutcome.WrongPassword, account.Id, command.Device));

        return await AdmitAsync(account.Id, command.Device, cancellationToken);
    }

    private async Task<bool> CountAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var counted = await db.InTransactionAsync<bool>(Door, async () =>
        {
            var account = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            if (account.IsLockedAt(clock.GetUtcNow())) return false;

            account.CountAttempt(clock.GetUtcNow());
            return (await users.UpdateAsync(account)).Succeeded;
        }, cancellationToken);
        return counted.Value;
    }

    private Task<Result<SignInStep>> AdmitAsync(Guid accountId, Device device, CancellationToken cancellationToken) =>
        db.InTransactionAsync<SignInStep>(Door, async () =>
        {
            var account = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            if (account.TwoFactorEnabled)
            {
                account.ForgiveAttempt();
                await users.UpdateAsync(account);
                return new SignInStep(accountId, account.SecurityStamp!, SessionKey: null);
            }

            account.ForgiveAll();
            var membership = await desk.UsualMembershipAsync(accountId, cancellationToken);
            var key = await desk.OpenAsync(account, membership, isStrong: false, device, cancellationToken);
            desk.Log(SignInOutcome.SignedIn, accountId, device);
            await users.UpdateAsync(account);
            return new SignInStep(accountId, account.SecurityStamp!, key);
        }, cancellationToken);

    private async Task<Result<SignInStep>> RefuseAsync(Action log)
    {
        await db.InTransactionAsync(Door, async () =>
        {
            log();
            await db.SaveChangesAsync(CancellationToken.None);
            return Result.Ok();
        }, CancellationToken.None);
        return AccountsErrors.BadCredentials;
    }
}
