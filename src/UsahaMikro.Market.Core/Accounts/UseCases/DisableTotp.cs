using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record FactorCommand(string Code, Device Device);

/// <summary>Takes the authenticator off, for a new phone. Offices that require one are led straight to setting it up again.</summary>
public sealed class DisableTotp(MarketDbContext db, UserManager<Account> users, FactorCheck factor, SessionDesk desk, TimeProvider clock)
{
    public async Task<Result<string>> ExecuteAsync(FactorCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.InTransactionAsync<Result<string>>(
            actor, async () => Result<Result<string>>.Ok(await DisableAsync(command, actor, cancellationToken)), cancellationToken);
        return outcome.Value;
    }

    private async Task<Result<string>> DisableAsync(FactorCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var account = await db.Set<Account>().SingleAsync(one => one.Id == actor.UserId, cancellationToken);
        if (!account.TwoFactorEnabled) return AccountsErrors.TotpOff;
        if (account.IsLockedAt(now)) return AccountsErrors.BadCode;

        account.CountAttempt(now);
        if (!await factor.IsRightAsync(account, command.Code))
        {
            desk.Log(SignInOutcome.WrongCode, account.Id, command.Device);
            await users.UpdateAsync(account);
            return AccountsErrors.BadCode;
        }

        account.ForgiveAll();
        account.TwoFactorEnabled = false;
        await desk.EndAllAsync(account.Id, SessionEnd.FactorChanged, cancellationToken);
        desk.Log(SignInOutcome.TotpDisabled, account.Id, command.Device);
        db.Add(Letter.Write(account.Id, LetterPurpose.FactorChanged, now, "dimatikan"));
        await users.UpdateSecurityStampAsync(account);
        var key = await desk.OpenAsync(account, actor.MembershipId, isStrong: false, command.Device, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return key;
    }
}
