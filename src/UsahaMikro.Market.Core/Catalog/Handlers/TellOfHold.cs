using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>Writes to the people of the seller that one of their products stands in the market no more, and why.</summary>
[HandlerName("catalog.tell-of-hold")]
internal sealed class TellOfHold(INoticeDesk notices) : IHandle<ProductHeld>
{
    public Task HandleAsync(ProductHeld happened, CancellationToken cancellationToken) => notices.TellAsync(
        happened.SellerId, $"{happened.Name} tidak ditampilkan di pasar. {happened.Because} Pesanan yang sudah masuk tetap berjalan.", cancellationToken);
}
