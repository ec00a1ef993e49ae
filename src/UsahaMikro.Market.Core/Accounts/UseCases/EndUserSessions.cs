using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Ends a person's sessions: all for the system's admin, those worn for the own agency for its admin.</summary>
public sealed class EndUserSessions(MarketDbContext db, UserScope scope, SessionDesk desk)
{
    public Task<Result> ExecuteAsync(Guid accountId, Device device, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var account = await scope.AccountsOf(actor).SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
            if (account is null) return AccountsErrors.NotFound;

            if (Authority.ScopeOf(actor) is null)
            {
                await desk.EndAllAsync(accountId, SessionEnd.Revoked, cancellationToken);
            }
            else
            {
                var ours = await scope.MembershipsOf(actor).Where(m => m.AccountId == accountId).Select(m => m.Id).ToListAsync(cancellationToken);
                foreach (var membership in ours) await desk.EndOfMembershipAsync(membership, SessionEnd.Revoked, cancellationToken);
            }

            desk.Log(SignInOutcome.SessionsRevoked, accountId, device, actor.UserId);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
