using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record OpenLetter(string Name, string Email, string? About, bool IsInvitation);

/// <summary>Whom a link belongs to, while it still works. Looking does not use it up.</summary>
public sealed class LetterQuery(MarketDbContext db, LetterSeal seal, TimeProvider clock)
{
    public async Task<OpenLetter?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (seal.Open(token) is not { } letterId) return null;

        var found = await (
            from letter in db.Set<Letter>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on letter.AccountId equals account.Id
            where letter.Id == letterId && account.DisabledAt == null
            select new { letter, account.DisplayName, account.Email }).SingleOrDefaultAsync(cancellationToken);
        if (found?.letter.IsOpenAt(clock.GetUtcNow()) != true) return null;

        return new OpenLetter(found.DisplayName, found.Email!, found.letter.About, found.letter.Purpose is LetterPurpose.Invitation);
    }
}
