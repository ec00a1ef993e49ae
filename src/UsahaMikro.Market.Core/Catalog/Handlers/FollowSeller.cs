using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>A seller who is suspended or gone takes its goods from storefront and search with it; they come back with it.</summary>
[HandlerName("catalog.follow-seller")]
internal sealed class FollowSeller(ISellerRegistry sellers, SellerShelf shelf) : IHandle<SellerChanged>
{
    public async Task HandleAsync(SellerChanged happened, CancellationToken cancellationToken)
    {
        if (await sellers.FindAsync(happened.SellerId, cancellationToken) is { } seller) await shelf.SetAwayAsync(seller.Id, seller.IsAway, cancellationToken);
    }
}
