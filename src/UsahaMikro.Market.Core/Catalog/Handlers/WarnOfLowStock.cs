using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence.Outbox;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>Writes to the people of the seller that little is left; once, until it has recovered.</summary>
[HandlerName("catalog.warn-of-low-stock")]
internal sealed class WarnOfLowStock(LowStockQuery low, INoticeDesk notices) : IHandle<StockRanLow>
{
    public async Task HandleAsync(StockRanLow happened, CancellationToken cancellationToken)
    {
        var found = (await low.OfAsync(happened.OwnerId, cancellationToken)).FirstOrDefault(one => one.VariantId == happened.VariantId);
        if (found is not null) await notices.TellAsync(happened.OwnerId, $"Stok {found.Name} tinggal {happened.Available} {found.Unit}.", cancellationToken);
    }
}
