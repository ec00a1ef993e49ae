using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Takes a role away, effective on the next request.</summary>
public sealed class EndMembership(MarketDbContext db, UserScope scope, SessionDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(Guid accountId, Guid membershipId, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var membership = await scope.MembershipsOf(actor)
                .SingleOrDefaultAsync(m => m.Id == membershipId && m.AccountId == accountId, cancellationToken);
            if (membership is null) return AccountsErrors.MembershipNotFound;
            if (membership.AccountId == actor.UserId) return AccountsErrors.NotYourself;

            membership.End(clock.GetUtcNow());
            await desk.EndOfMembershipAsync(membership.Id, SessionEnd.RoleChanged, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
