using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>The basket in the header, for those who order.</summary>
internal sealed class BasketNote(BasketQuery basket) : IVisitorNote
{
    public async Task WriteAsync(Visitor visitor, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not Role.PejabatPengadaan) return;

        visitor.BasketUrl = "/instansi/keranjang";
        visitor.BasketCount = await basket.CountAsync(actor, cancellationToken);
    }
}
