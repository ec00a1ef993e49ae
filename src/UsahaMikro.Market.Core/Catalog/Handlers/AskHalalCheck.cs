using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>Another recipe asks for a new look at the product's halal certificates.</summary>
[HandlerName("catalog.ask-halal-check")]
internal sealed class AskHalalCheck(IHalalDesk halal) : IHandle<CompositionAmended>
{
    public Task HandleAsync(CompositionAmended happened, CancellationToken cancellationToken) =>
        happened.Papers.Count == 0 ? Task.CompletedTask : halal.LookAgainAsync(happened.SellerId, happened.Papers, happened.Name, cancellationToken);
}
