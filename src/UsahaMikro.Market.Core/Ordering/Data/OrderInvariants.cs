using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Data;

/// <summary>I2 and I3: every order has lines, a first step and a total that is the sum; one order per buyer, token and seller.</summary>
internal sealed class OrderInvariants(MarketDbContext db) : IInvariant
{
    public string Name => "I2 I3 pesanan utuh dan sekali";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var wrong = await db.Set<Order>().AsNoTracking()
            .Select(o => new
            {
                o.Number,
                o.Total,
                o.Shipping,
                Goods = o.Lines.Sum(l => (long)l.Goods),
                Shares = o.Lines.Sum(l => (long)l.Shipping),
                Steps = o.Steps.Count,
                Over = o.Lines.Any(l => l.Accepted + l.Released > l.Quantity || l.Dispatched > l.Quantity),
            })
            .Where(o => o.Goods + (long)o.Shipping != (long)o.Total || o.Shares != (long)o.Shipping || o.Steps == 0 || o.Goods == 0 || o.Over)
            .ToListAsync(cancellationToken);
        var twice = await db.Set<Order>().AsNoTracking().GroupBy(o => new { o.BuyerId, o.CheckoutToken, o.SellerId })
            .Where(group => group.Count() > 1).Select(group => group.Key.CheckoutToken).ToListAsync(cancellationToken);
        return
        [
            .. wrong.Select(o => $"{o.Number}: total {o.Total}, barang {o.Goods}, ongkir {o.Shipping}, bagian ongkir {o.Shares}, langkah {o.Steps}."),
            .. twice.Select(token => $"Token {token} dipakai dua kali untuk satu penjual."),
        ];
    }
}
