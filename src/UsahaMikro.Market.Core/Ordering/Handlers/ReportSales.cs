using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Handlers;

/// <summary>What was handed over is a sale of its seller: goods only, shipping is not (BGR 5).</summary>
[HandlerName("ordering.report-sales")]
internal sealed class ReportSales(MarketDbContext db, ISalesBook sales) : IHandle<HandedOver>
{
    public async Task HandleAsync(HandedOver happened, CancellationToken cancellationToken)
    {
        var order = await db.Set<Order>().AsNoTracking().Include(o => o.Lines).SingleAsync(o => o.Id == happened.OrderId, cancellationToken);
        var prices = order.Lines.ToDictionary(line => line.Number, line => line.UnitPrice);
        var goods = happened.Lines.Sum(line => prices[line.Number] * line.Quantity);
        await sales.RecordAsync(order.SellerId, happened.DeliveryId, happened.BastDate, goods, cancellationToken);
    }
}
