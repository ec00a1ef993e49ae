using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Writes the invitation again; the earlier link is withdrawn.</summary>
public sealed class ResendInvitation(MarketDbContext db, UserScope scope, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(Guid accountId, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var account = await scope.AccountsOf(actor).SingleOrDefaultAsync(a => a.Id == accountId && a.DisabledAt == null, cancellationToken);
            if (account is null) return AccountsErrors.NotFound;
            if (account.PasswordHash is not null) return AccountsErrors.AlreadyAccepted;

            var now = clock.GetUtcNow();
            var earlier = await db.Set<Letter>()
                .Where(l => l.AccountId == accountId && l.Purpose == LetterPurpose.Invitation && l.UsedAt == null).ToListAsync(cancellationToken);
            foreach (var letter in earlier) letter.Withdraw(now);
            db.Add(Letter.Write(accountId, LetterPurpose.Invitation, now, earlier.Count > 0 ? earlier[^1].About : null));
            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
