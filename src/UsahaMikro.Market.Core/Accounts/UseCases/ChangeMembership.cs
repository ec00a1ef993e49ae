using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record ChangeMembershipCommand(
    Guid AccountId, Guid MembershipId, long Version, string? AppointmentNumber, DateOnly From, DateOnly? Until);

/// <summary>Corrects number and dates of an appointment; sessions of that role end.</summary>
public sealed class ChangeMembership(MarketDbContext db, UserScope scope, SessionDesk desk)
{
    public Task<Result> ExecuteAsync(ChangeMembershipCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var membership = await scope.MembershipsOf(actor)
                .SingleOrDefaultAsync(m => m.Id == command.MembershipId && m.AccountId == command.AccountId, cancellationToken);
            if (membership is null) return AccountsErrors.MembershipNotFound;
            if (membership.AccountId == actor.UserId) return AccountsErrors.NotYourself;

            db.Entry(membership).Property(m => m.Version).OriginalValue = command.Version;
            var changed = membership.Change(command.AppointmentNumber, command.From, command.Until);
            if (!changed.IsSuccess) return changed;

            await desk.EndOfMembershipAsync(membership.Id, SessionEnd.RoleChanged, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
