using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Ratio.Data;

namespace UsahaMikro.Market.Ratio.Handlers;

/// <summary>What was cancelled, rejected or refused no longer counts as committed.</summary>
[HandlerName("ratio.release-commitment")]
internal sealed class ReleaseCommitment(RatioLedger ledger) : IHandle<OrderLinesReleased>
{
    public Task HandleAsync(OrderLinesReleased happened, CancellationToken cancellationToken) => ledger.ReleaseAsync(happened, cancellationToken);
}
