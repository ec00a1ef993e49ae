using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>Promises a letter when the address is known; the answer is the same when it is not.</summary>
public sealed class AskPasswordReset(MarketDbContext db, UserManager<Account> users, SessionDesk desk, TimeProvider clock)
{
    private const int AtMostPerHour = 3;

    public Task<Result> ExecuteAsync(string email, Device device, CancellationToken cancellationToken) =>
        db.InTransactionAsync(Actor.System("lupa-sandi"), async () =>
        {
            var now = clock.GetUtcNow();
            var name = users.NormalizeEmail(email.Trim())!;
            var account = await db.Set<Account>().AsNoTracking()
                .SingleOrDefaultAsync(one => one.NormalizedEmail == name && one.DisabledAt == null, cancellationToken);
            if (account is null)
            {
                desk.LogUnknown(SignInOutcome.ResetAsked, name, device);
            }
            else
            {
                desk.Log(SignInOutcome.ResetAsked, account.Id, device);
                var hourAgo = now.AddHours(-1);
                var written = await db.Set<Letter>().CountAsync(
                    l => l.AccountId == account.Id && l.Purpose == LetterPurpose.PasswordReset && l.WrittenAt > hourAgo, cancellationToken);
                if (written < AtMostPerHour) db.Add(Letter.Write(account.Id, LetterPurpose.PasswordReset, now));
            }

            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
