using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <param name="Only">One session; null: all but the current one.</param>
public sealed record EndOwnSessionsCommand(Guid? Only, Guid Current, Device Device);

/// <summary>A person ends sessions of their own: a phone that is lost, a counter left open.</summary>
public sealed class EndOwnSessions(MarketDbContext db, SessionDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(EndOwnSessionsCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var accountId = actor.UserId!.Value;
            var open = await db.Set<Session>().Where(s => s.AccountId == accountId && s.EndedAt == null).ToListAsync(cancellationToken);
            var ended = open.Where(s => command.Only is { } only ? s.Id == only : s.Id != command.Current).ToList();
            if (command.Only is not null && ended.Count == 0) return AccountsErrors.NotFound;

            foreach (var session in ended) session.End(SessionEnd.Revoked, clock.GetUtcNow());
            if (ended.Count > 0) desk.Log(SignInOutcome.SessionsRevoked, accountId, command.Device);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
