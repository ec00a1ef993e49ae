using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Ratio.Data;

namespace UsahaMikro.Market.Ratio.Handlers;

/// <summary>An order placed on a package counts as its surat pesanan.</summary>
[HandlerName("ratio.record-commitment")]
internal sealed class RecordCommitment(RatioLedger ledger) : IHandle<OrderPlaced>
{
    public Task HandleAsync(OrderPlaced happened, CancellationToken cancellationToken) => ledger.PlaceAsync(happened, cancellationToken);
}
