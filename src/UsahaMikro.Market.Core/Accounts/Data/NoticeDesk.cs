using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

internal sealed class NoticeDesk(MarketDbContext db, TimeProvider clock) : INoticeDesk
{
    public async Task TellAsync(Guid organisationId, string sentence, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var readers = await (from membership in db.Set<Membership>().AsNoTracking()
                             join account in db.Set<Account>() on membership.AccountId equals account.Id
                             where membership.OrganisationId == organisationId && account.DisabledAt == null && !account.IsDemo
                                 && membership.EndedAt == null && membership.From <= today && (membership.Until == null || membership.Until >= today)
                             select account.Id).Distinct().ToListAsync(cancellationToken);
        foreach (var reader in readers) db.Add(Letter.Write(reader, LetterPurpose.Notice, clock.GetUtcNow(), Cut(sentence)));
    }

    public async Task TellAccountAsync(Guid accountId, string sentence, CancellationToken cancellationToken)
    {
        if (await db.Set<Account>().AsNoTracking().AnyAsync(a => a.Id == accountId && a.DisabledAt == null && !a.IsDemo, cancellationToken))
            db.Add(Letter.Write(accountId, LetterPurpose.Notice, clock.GetUtcNow(), Cut(sentence)));
    }

    private static string Cut(string sentence) => sentence.Length <= Letter.LongestAbout ? sentence : sentence[..(Letter.LongestAbout - 1)] + "…";
}
