using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record RegisterCommand(string Email, string Name, BuyerGroup BuyerGroup, Device Device);

/// <summary>
/// A citizen signs up (SRG 9). The password is made behind the letter's link, so nobody can lay a password on an address
/// that is not theirs; the answer is the same when the address is known already.
/// </summary>
public sealed class Register(MarketDbContext db, UserManager<Account> users, SessionDesk desk, TimeProvider clock)
{
    private const int AtMostPerDay = 3;

    public Task<Result> ExecuteAsync(RegisterCommand command, CancellationToken cancellationToken) =>
        db.InTransactionAsync(Actor.System("daftar"), async () =>
        {
            var now = clock.GetUtcNow();
            var name = users.NormalizeEmail(command.Email.Trim())!;
            var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == name, cancellationToken);
            if (account is null)
            {
                account = Account.Of(command.Email, command.Name, command.BuyerGroup, now);
                var created = await users.CreateAsync(account);
                if (!created.Succeeded) return AccountsErrors.Refused(created.Errors.First().Description);
            }

            desk.Log(SignInOutcome.Registered, account.Id, command.Device);
            var dayAgo = now.AddDays(-1);
            var purpose = account.PasswordHash is null ? LetterPurpose.Registration : LetterPurpose.PasswordReset;
            var written = await db.Set<Letter>()
                .CountAsync(l => l.AccountId == account.Id && l.Purpose == purpose && l.WrittenAt > dayAgo, cancellationToken);
            if (written < AtMostPerDay && account.DisabledAt is null) db.Add(Letter.Write(account.Id, purpose, now));

            await db.SaveChangesAsync(cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
