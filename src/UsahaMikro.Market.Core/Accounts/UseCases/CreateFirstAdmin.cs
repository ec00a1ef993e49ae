using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Accounts.Handlers;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.UseCases;

/// <summary>The first admin, made on the server's own console: the link for the password is handed over, not mailed.</summary>
public sealed class CreateFirstAdmin(
    MarketDbContext db, UserManager<Account> users, LetterSeal seal, IOptions<SiteOptions> site, TimeProvider clock)
{
    public async Task<Result<string>> ExecuteAsync(string email, string name, CancellationToken cancellationToken)
    {
        var made = await db.InTransactionAsync<Guid>(Actor.System("create-admin"), () => MakeAsync(email, name, cancellationToken), cancellationToken);

        // Sealing may have to make a first key, which is a write of its own: never inside another's turn.
        return made.Error is { } error ? error : site.Value.LinkTo(LetterTexts.PathOf(LetterPurpose.Invitation, seal.Seal(made.Value)));
    }

    private async Task<Result<Guid>> MakeAsync(string email, string name, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (string.IsNullOrWhiteSpace(name)) return AccountsErrors.NameMissing;

        var normalised = users.NormalizeEmail(email.Trim());
        if (await db.Set<Account>().AnyAsync(one => one.NormalizedEmail == normalised, cancellationToken)) return AccountsErrors.EmailTaken;

        var account = Account.Of(email, name, BuyerGroup.Asn, now);
        var created = await users.CreateAsync(account);
        if (!created.Succeeded) return AccountsErrors.Refused(created.Errors.First().Description);

        db.Add(Membership.Give(account.Id, Role.SystemAdmin, null, null, clock.Today(), null, now).Value);
        var letter = Letter.HandOver(account.Id, LetterPurpose.Invitation, now);
        db.Add(letter);
        await db.SaveChangesAsync(cancellationToken);
        return letter.Id;
    }
}
