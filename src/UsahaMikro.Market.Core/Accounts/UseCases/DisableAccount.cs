using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record AccountSwitchCommand(Guid AccountId, bool Disable, Device Device);

/// <summary>Closes an account, or opens it again: the system's admin only.</summary>
public sealed class DisableAccount(MarketDbContext db, UserManager<Account> users, UserScope scope, SessionDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AccountSwitchCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            // An agency's admin takes roles of the own agency away; the person may have others.
            if (actor.Role is not Role.SystemAdmin) return AccountsErrors.NotFound;
            if (command.AccountId == actor.UserId) return AccountsErrors.NotYourself;

            var account = await scope.AccountsOf(actor).SingleOrDefaultAsync(a => a.Id == command.AccountId, cancellationToken);
            if (account is null) return AccountsErrors.NotFound;

            account.DisabledAt = command.Disable ? account.DisabledAt ?? clock.GetUtcNow() : null;
            if (command.Disable) await desk.EndAllAsync(account.Id, SessionEnd.Disabled, cancellationToken);
            desk.Log(command.Disable ? SignInOutcome.Disabled : SignInOutcome.Enabled, account.Id, command.Device, actor.UserId);
            await users.UpdateSecurityStampAsync(account);
            return Result.Ok();
        }, cancellationToken);
}
