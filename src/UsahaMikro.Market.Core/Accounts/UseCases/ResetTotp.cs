using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Takes a lost authenticator off another's account, after the admin has made sure who asks.</summary>
public sealed class ResetTotp(MarketDbContext db, UserManager<Account> users, UserScope scope, SessionDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(Guid accountId, Device device, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.Role is not Role.SystemAdmin) return AccountsErrors.NotFound;
            if (accountId == actor.UserId) return AccountsErrors.NotYourself;

            var account = await scope.AccountsOf(actor).SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
            if (account is null) return AccountsErrors.NotFound;
            if (!account.TwoFactorEnabled) return AccountsErrors.TotpOff;

            account.TwoFactorEnabled = false;
            await desk.EndAllAsync(account.Id, SessionEnd.FactorChanged, cancellationToken);
            desk.Log(SignInOutcome.TotpDisabled, account.Id, device, actor.UserId);
            db.Add(Letter.Write(account.Id, LetterPurpose.FactorChanged, clock.GetUtcNow(), "dimatikan oleh admin"));
            await users.UpdateSecurityStampAsync(account);
            return Result.Ok();
        }, cancellationToken);
}
