using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record EndMembershipCommand(Guid AccountId, Guid MembershipId, long Version, string Reason);

/// <summary>Takes a role away, effective on the next request.</summary>
public sealed class EndMembership(MarketDbContext db, UserScope scope, SessionDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(EndMembershipCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var membership = await scope.MembershipsOf(actor)
                .SingleOrDefaultAsync(m => m.Id == command.MembershipId && m.AccountId == command.AccountId, cancellationToken);
            if (membership is null) return AccountsErrors.MembershipNotFound;
            if (membership.AccountId == actor.UserId) return AccountsErrors.NotYourself;

            db.Entry(membership).Property(m => m.Version).OriginalValue = command.Version;
            var ended = membership.End(command.Reason, clock.GetUtcNow());
            if (!ended.IsSuccess) return ended;

            await desk.EndOfMembershipAsync(membership.Id, SessionEnd.RoleChanged, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
