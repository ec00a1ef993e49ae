using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

public sealed record SetPasswordByLetterCommand(string Token, string Password, Device Device);

/// <summary>An invitation, a sign-up or a forgotten password is answered: the link works once, all sessions end.</summary>
public sealed class SetPasswordByLetter(
    MarketDbContext db, UserManager<Account> users, LetterSeal seal, PasswordRules rules, PasswordCheck passwords, SessionDesk desk, TimeProvider clock)
{
    public async Task<Result> ExecuteAsync(SetPasswordByLetterCommand command, CancellationToken cancellationToken)
    {
        if (seal.Open(command.Token) is not { } letterId) return AccountsErrors.LinkSpent;

        var reader = await (from letter in db.Set<Letter>().AsNoTracking()
                            join account in db.Set<Account>().AsNoTracking() on letter.AccountId equals account.Id
                            where letter.Id == letterId
                            select account).SingleOrDefaultAsync(cancellationToken);
        if (reader is null) return AccountsErrors.LinkSpent;
        if (rules.Objection(reader, command.Password) is { } why) return AccountsErrors.WeakPassword(why);

        // Hashing takes a tenth of a second: before the writer's turn, not in it.
        var hash = passwords.Hash(reader, command.Password);
        return await db.InTransactionAsync(Actor.System("tautan"), () => UseAsync(letterId, hash, command.Device, cancellationToken), cancellationToken);
    }

    private async Task<Result> UseAsync(Guid letterId, string hash, Device device, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var letter = await db.Set<Letter>().SingleAsync(one => one.Id == letterId, cancellationToken);
        var account = await db.Set<Account>().SingleAsync(one => one.Id == letter.AccountId, cancellationToken);
        if (account.DisabledAt is not null) return AccountsErrors.LinkSpent;
        var used = letter.Use(now);
        if (!used.IsSuccess) return used;

        // Older links of the same person would still open the door.
        foreach (var other in await db.Set<Letter>()
            .Where(l => l.AccountId == account.Id && l.Id != letterId && l.UsedAt == null && l.WithdrawnAt == null).ToListAsync(cancellationToken))
        {
            if (other.HasLink) other.Withdraw(now);
        }

        var wasSet = account.PasswordHash is not null;
        account.PasswordHash = hash;
        account.EmailConfirmed = true;
        account.ForgiveAll();
        await desk.EndAllAsync(account.Id, SessionEnd.PasswordChanged, cancellationToken);
        desk.Log(SignInOutcome.PasswordSet, account.Id, device);
        if (wasSet) db.Add(Letter.Write(account.Id, LetterPurpose.PasswordChanged, now));
        var saved = await users.UpdateSecurityStampAsync(account);
        return saved.Succeeded ? Result.Ok() : AccountsErrors.Refused(saved.Errors.First().Description);
    }
}
