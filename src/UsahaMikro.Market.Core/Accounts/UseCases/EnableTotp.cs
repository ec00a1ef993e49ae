using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <param name="Setup">The sealed key of the page that showed the QR code.</param>
public sealed record EnableTotpCommand(string Setup, string Code, Device Device);

/// <param name="RecoveryCodes">Shown once, kept as hashes.</param>
public sealed record TotpEnabled(string SessionKey, IReadOnlyList<string> RecoveryCodes);

/// <summary>The first code proves that the device holds the key; from then on sign-in asks for one.</summary>
public sealed class EnableTotp(
    MarketDbContext db, UserManager<Account> users, AccountStore store, TotpSetupSeal seal, SessionDesk desk, TimeProvider clock)
{
    public async Task<Result<TotpEnabled>> ExecuteAsync(EnableTotpCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var accountId = actor.UserId!.Value;
        if (seal.Open(accountId, command.Setup) is not { } key) return AccountsErrors.SetupExpired;
        if (Totp.AcceptedStep(key, command.Code, clock.GetUtcNow(), lastStep: null) is not { } step) return AccountsErrors.BadCode;

        var codes = RecoveryCodes.New();
        return await db.InTransactionAsync<TotpEnabled>(actor, async () =>
        {
            var account = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            if (account.TwoFactorEnabled) return AccountsErrors.TotpAlreadyOn;

            await store.SetAuthenticatorKeyAsync(account, key, cancellationToken);
            await store.ReplaceCodesAsync(account, codes, cancellationToken);
            account.TwoFactorEnabled = true;
            account.LastTotpStep = step;
            await desk.EndAllAsync(accountId, SessionEnd.FactorChanged, cancellationToken);
            desk.Log(SignInOutcome.TotpEnabled, accountId, command.Device);
            db.Add(Letter.Write(accountId, LetterPurpose.FactorChanged, clock.GetUtcNow(), "diaktifkan"));
            await users.UpdateSecurityStampAsync(account);
            var session = await desk.OpenAsync(account, actor.MembershipId, isStrong: true, command.Device, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new TotpEnabled(session, [.. codes.Select(RecoveryCodes.Shown)]);
        }, cancellationToken);
    }
}
