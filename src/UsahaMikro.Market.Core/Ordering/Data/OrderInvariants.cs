using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
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

/// <summary>I4: what lies reserved for an order is what it still has to send, and nothing lies reserved for one that is over.</summary>
internal sealed class ReservationInvariant(MarketDbContext db, IStockDesk stock) : IInvariant
{
    public string Name => "I4 stok dipesan = belum dikirim";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken)
    {
        var open = await db.Set<Order>().AsNoTracking()
            .Where(o => o.Status == OrderStatus.Placed || o.Status == OrderStatus.Confirmed || o.Status == OrderStatus.InDelivery)
            .SelectMany(o => o.Lines, (o, l) => new { o.Number, l.VariantId, ToSend = l.Quantity - l.Dispatched })
            .Where(line => line.ToSend > 0).ToListAsync(cancellationToken);
        var levels = await stock.LevelsAsync([.. open.Select(line => line.VariantId).Distinct()], cancellationToken);
        var due = open.Where(line => levels.GetValueOrDefault(line.VariantId)?.Mode is SupplyMode.Stock)
            .GroupBy(line => (line.Number, line.VariantId)).ToDictionary(group => group.Key, group => group.Sum(line => line.ToSend));
        var held = (await stock.HeldAsync(cancellationToken)).ToDictionary(one => (one.Reference, one.VariantId), one => one.Pieces);
        return [.. due.Keys.Union(held.Keys).Where(key => due.GetValueOrDefault(key) != held.GetValueOrDefault(key))
            .Select(key => $"{key.Item1}, varian {key.Item2}: belum dikirim {due.GetValueOrDefault(key)}, dipesan {held.GetValueOrDefault(key)}.")];
    }
}
