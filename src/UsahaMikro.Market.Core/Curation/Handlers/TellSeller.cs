using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Curation.Handlers;

/// <summary>Writes to the people of the seller that there is a decision.</summary>
[HandlerName("curation.tell-seller")]
internal sealed class TellSeller(MarketDbContext db, INoticeDesk notices) : IHandle<CaseDecided>
{
    public async Task HandleAsync(CaseDecided happened, CancellationToken cancellationToken)
    {
        var one = await db.Set<CurationCase>().AsNoTracking().SingleAsync(c => c.Id == happened.CaseId, cancellationToken);
        await notices.TellAsync(one.SellerId, $"Kurasi {one.Number} untuk {one.ProductName}: {one.State.Label()}.", cancellationToken);
    }
}
