using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Handlers;

/// <summary>Makes the link now, and sends the letter. A repeat carries the same Message-ID.</summary>
[HandlerName("accounts.send-letter")]
public sealed class SendLetter(MarketDbContext db, IMailer mailer, LetterSeal seal, IOptions<SiteOptions> site, TimeProvider clock)
    : IDeliver<LetterWritten>
{
    public async Task DeliverAsync(LetterWritten happened, CancellationToken cancellationToken)
    {
        // Before the writer's turn: sealing may renew the key ring, which writes.
        var token = seal.Seal(happened.LetterId);
        var prepared = await db.InTransactionAsync<Shared.Mail?>(Actor.System("outbox"), async () =>
        {
            var letter = await db.Set<Letter>().SingleAsync(one => one.Id == happened.LetterId, cancellationToken);
            if (letter.UsedAt is not null || letter.WithdrawnAt is not null) return Result<Shared.Mail?>.Ok(null);

            var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Id == letter.AccountId, cancellationToken);
            letter.Send(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return Write(letter, account, token);
        }, cancellationToken);

        if (prepared.Value is { } mail) await mailer.SendAsync(mail, cancellationToken);
    }

    private Shared.Mail Write(Letter letter, Account account, string token)
    {
        var link = letter.HasLink ? site.Value.LinkTo(LetterTexts.PathOf(letter.Purpose, token)) : site.Value.LinkTo("akun");
        var (subject, text) = LetterTexts.Of(letter, account.DisplayName, link);
        return new Shared.Mail(account.Email!, subject, text, $"{letter.Id:N}@{site.Value.Base.Host}");
    }
}
