using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record ChangePasswordCommand(string CurrentPassword, string Password, bool IsStrong, Device Device);

/// <summary>A new password ends every session; this browser gets a fresh one.</summary>
public sealed class ChangePassword(
    MarketDbContext db, UserManager<Account> users, PasswordRules rules, PasswordCheck passwords, AttemptQueue queue, SessionDesk desk,
    TimeProvider clock)
{
    public async Task<Result<string>> ExecuteAsync(ChangePasswordCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var accountId = actor.UserId!.Value;
        using var turn = await queue.EnterAsync(accountId.ToString("N"), cancellationToken);
        if (!turn.IsAcquired) return AccountsErrors.TooManyAttempts;

        var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Id == accountId, cancellationToken);
        if (rules.Objection(account, command.Password) is { } why) return AccountsErrors.WeakPassword(why);
        if (!await CountAsync(accountId, actor, cancellationToken)) return AccountsErrors.WrongCurrentPassword;
        if (!await passwords.IsRightAsync(account, command.CurrentPassword, cancellationToken)) return AccountsErrors.WrongCurrentPassword;

        var hash = passwords.Hash(account, command.Password);
        return await db.InTransactionAsync<string>(actor, async () =>
        {
            var changed = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            if (changed.SecurityStamp != account.SecurityStamp) return AccountsErrors.SignInExpired;

            changed.PasswordHash = hash;
            changed.ForgiveAll();
            await desk.EndAllAsync(accountId, SessionEnd.PasswordChanged, cancellationToken);
            desk.Log(SignInOutcome.PasswordChanged, accountId, command.Device);
            db.Add(Letter.Write(accountId, LetterPurpose.PasswordChanged, clock.GetUtcNow()));
            await users.UpdateSecurityStampAsync(changed);
            var key = await desk.OpenAsync(changed, actor.MembershipId, command.IsStrong, command.Device, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return key;
        }, cancellationToken);
    }

    // A borrowed browser must not become a place to guess the password without end.
    private async Task<bool> CountAsync(Guid accountId, Actor actor, CancellationToken cancellationToken)
    {
        var counted = await db.InTransactionAsync<bool>(actor, async () =>
        {
            var account = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            if (account.IsLockedAt(clock.GetUtcNow())) return false;

            account.CountAttempt(clock.GetUtcNow());
            return (await users.UpdateAsync(account)).Succeeded;
        }, cancellationToken);
        return counted.Value;
    }
}
