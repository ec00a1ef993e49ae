using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Ends the session itself, so that a copy of the cookie is worth nothing.</summary>
public sealed class SignOut(MarketDbContext db, SessionDesk desk)
{
    public Task<Result> ExecuteAsync(string sessionKey, Device device, CancellationToken cancellationToken) =>
        db.InTransactionAsync(Actor.System("keluar"), async () =>
        {
            var hash = SessionDesk.HashOf(sessionKey);
            var session = await db.Set<Session>().SingleOrDefaultAsync(s => s.KeyHash == hash && s.EndedAt == null, cancellationToken);
            if (session is null) return Result.Ok();

            await desk.EndAsync(session.Id, session.AccountId, SessionEnd.SignedOut, cancellationToken);
            desk.Log(SignInOutcome.SignedOut, session.AccountId, device);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
