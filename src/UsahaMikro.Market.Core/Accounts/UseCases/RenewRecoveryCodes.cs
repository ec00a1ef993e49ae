using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Ten new codes on paper; the old ones are worth nothing from now on.</summary>
public sealed class RenewRecoveryCodes(
    MarketDbContext db, UserManager<Account> users, AccountStore store, FactorCheck factor, SessionDesk desk, TimeProvider clock)
{
    public async Task<Result<IReadOnlyList<string>>> ExecuteAsync(FactorCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.InTransactionAsync<Result<IReadOnlyList<string>>>(actor, async () =>
            Result<Result<IReadOnlyList<string>>>.Ok(await RenewAsync(command, actor, cancellationToken)), cancellationToken);
        return outcome.Value;
    }

    private async Task<Result<IReadOnlyList<string>>> RenewAsync(FactorCommand command, Actor actor, CancellationToken cancellationToken)
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
        var codes = RecoveryCodes.New();
        await store.ReplaceCodesAsync(account, codes, cancellationToken);
        desk.Log(SignInOutcome.RecoveryCodesRenewed, account.Id, command.Device);
        await users.UpdateAsync(account);
        return Result<IReadOnlyList<string>>.Ok([.. codes.Select(RecoveryCodes.Shown)]);
    }
}
