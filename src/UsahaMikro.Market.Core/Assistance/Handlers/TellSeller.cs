using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Assistance.Handlers;

/// <summary>Writes to the people of the seller that its request was moved.</summary>
[HandlerName("assistance.tell-seller")]
internal sealed class TellSeller(MarketDbContext db, INoticeDesk notices) : IHandle<HelpRequestMoved>
{
    public async Task HandleAsync(HelpRequestMoved happened, CancellationToken cancellationToken)
    {
        var one = await db.Set<HelpRequest>().AsNoTracking().SingleAsync(r => r.Id == happened.RequestId, cancellationToken);
        await notices.TellAsync(one.SellerId, $"Bantuan {one.Number} untuk {one.Paper.Label()}: {happened.State.Label()}. {happened.Note}", cancellationToken);
    }
}
