using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Ratio.Data;

namespace UsahaMikro.Market.Ratio.Handlers;

/// <summary>What was accepted by BAST is realised spend.</summary>
[HandlerName("ratio.record-realisation")]
internal sealed class RecordRealisation(RatioLedger ledger) : IHandle<HandedOver>
{
    public Task HandleAsync(HandedOver happened, CancellationToken cancellationToken) => ledger.HandOverAsync(happened, cancellationToken);
}
