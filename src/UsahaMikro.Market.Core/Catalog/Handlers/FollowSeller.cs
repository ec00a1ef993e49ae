using UsahaMikro.Market.Catalog.Data;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Handlers;

/// <summary>A seller who is suspended or gone takes its goods from storefront and search with it, a missing paper those that need it; all come back with it.</summary>
[HandlerName("catalog.follow-seller")]
internal sealed class FollowSeller(ISellerRegistry sellers, SellerShelf shelf, LicenceWatch licences) : IHandle<SellerChanged>
{
    public async Task HandleAsync(SellerChanged happened, CancellationToken cancellationToken)
    {
        if (await sellers.FindAsync(happened.SellerId, cancellationToken) is not { } seller) return;
        await shelf.SetAwayAsync(seller.Id, seller.IsAway, cancellationToken);
        await licences.FollowAsync(seller, cancellationToken);
    }
}
