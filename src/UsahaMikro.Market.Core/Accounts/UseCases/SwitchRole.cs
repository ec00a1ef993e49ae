using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <param name="MembershipId">Null: as a private buyer.</param>
public sealed record SwitchRoleCommand(Guid? MembershipId, Guid SessionId, Device Device);

/// <summary>"Anda bekerja sebagai …": the same person in another office, under a new session id.</summary>
public sealed class SwitchRole(MarketDbContext db, SessionDesk desk, TimeProvider clock)
{
    public Task<Result<string>> ExecuteAsync(SwitchRoleCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            var accountId = actor.UserId!.Value;
            var today = clock.Today();
            if (command.MembershipId is { } wanted && !await db.Set<Membership>().AnyAsync(
                m => m.Id == wanted && m.AccountId == accountId && m.EndedAt == null && m.From <= today && (m.Until == null || m.Until >= today), cancellationToken))
                return AccountsErrors.RoleNotYours;

            var session = await db.Set<Session>()
                .SingleOrDefaultAsync(s => s.Id == command.SessionId && s.AccountId == accountId && s.EndedAt == null, cancellationToken);
            if (session is null) return AccountsErrors.SignInExpired;

            var account = await db.Set<Account>().SingleAsync(one => one.Id == accountId, cancellationToken);
            session.End(SessionEnd.RoleSwitched, clock.GetUtcNow());
            var key = await desk.OpenAsync(account, command.MembershipId, session.IsStrong, command.Device, cancellationToken);
            desk.Log(SignInOutcome.RoleSwitched, accountId, command.Device);
            await db.SaveChangesAsync(cancellationToken);
            return key;
        }, cancellationToken);
}
