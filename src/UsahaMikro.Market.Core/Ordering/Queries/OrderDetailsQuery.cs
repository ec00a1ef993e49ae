using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Queries;

/// <summary>One order, for those whose order it is. Null for everyone else; whose it is, is never revealed.</summary>
public sealed class OrderDetailsQuery(MarketDbContext db)
{
    public Task<OrderDetails?> ForBuyerAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        FindAsync(order => order.Number == number && order.BuyerId == actor.AgencyId, cancellationToken);

    public Task<OrderDetails?> ForSellerAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        FindAsync(order => order.Number == number && order.SellerId == actor.SellerId, cancellationToken);

    /// <summary>For the Dinas, which sees every order (BGR 41, BKS 33).</summary>
    public Task<OrderDetails?> ForOperatorAsync(string number, CancellationToken cancellationToken) =>
        FindAsync(order => order.Number == number, cancellationToken);

    private async Task<OrderDetails?> FindAsync(Expression<Func<Order, bool>> whose, CancellationToken cancellationToken)
    {
        var order = await db.Set<Order>().AsNoTracking().Where(whose)
            .Include(one => one.Lines).Include(one => one.Steps).Include(one => one.Deliveries).ThenInclude(delivery => delivery.Lines)
            .AsSplitQuery().SingleOrDefaultAsync(cancellationToken);
        if (order is null) return null;

        var messages = await db.Set<OrderMessage>().AsNoTracking().Where(message => message.OrderId == order.Id).OrderBy(message => message.Id)
            .Select(message => new OrderMessageView(message.FromSeller, message.AuthorName, message.Text, message.At)).ToListAsync(cancellationToken);
        return Details(order, messages);
    }

    private static OrderDetails Details(Order order, IReadOnlyList<OrderMessageView> messages)
    {
        var lines = order.Lines.OrderBy(line => line.Number).ToList();
        bool Allows(OrderStatus next) => OrderMoves.Table.Allows(order.Status, next);
        return new OrderDetails(
            order.Id, order.Number, order.Status, order.BuyerKind, order.BuyerId, order.BuyerName, order.SellerId, order.SellerName, order.PackageCode,
            order.PackageName, order.FiscalYear, order.Method, order.KecamatanCode, order.Address, order.Recipient, order.Phone, order.Goods,
            order.Shipping, order.Total, order.PlacedById, order.PlacedByName, order.PlacedAt, order.WantedOn, order.Version,
            lines.ConvertAll(Line),
            [.. order.Steps.OrderBy(step => step.At).ThenBy(step => step.Id)
                .Select(step => new OrderStepView(step.What, step.Status, step.ByName, step.ByOrganisation, step.At, step.Note))],
            [.. order.Deliveries.OrderBy(delivery => delivery.Number).Select(delivery => View(delivery, lines))],
            messages,
            Allows(OrderStatus.Cancelled), Allows(OrderStatus.Confirmed), Allows(OrderStatus.Rejected),
            (order.Status is OrderStatus.InDelivery || Allows(OrderStatus.InDelivery)) && lines.Any(line => line.ToDispatch > 0));
    }

    private static OrderLineView Line(OrderLine line) => new(
        line.Number, line.ProductCode, line.Name, line.Unit, line.Quantity, line.UnitPrice, line.Goods, line.Shipping, line.WantedOn, line.Note,
        line.Dispatched, line.Accepted, line.Released, line.Facts, line.Meal);

    private static DeliveryView View(Delivery delivery, List<OrderLine> lines) => new(
        delivery.Id, delivery.Number, delivery.NoteNumber, delivery.DispatchedOn, delivery.Courier, delivery.Status, delivery.BastNumber, delivery.BastDate,
        delivery.InspectionNote, delivery.InspectedByName, delivery.InspectedByAppointment, delivery.InspectedAt, delivery.SellerSignedName,
        delivery.SellerSignedAt,
        [.. delivery.Lines.OrderBy(line => line.LineNumber).Select(line =>
        {
            var ordered = lines.Single(one => one.Number == line.LineNumber);
            return new DeliveryLineView(line.LineNumber, ordered.Name, ordered.Unit, line.Sent, line.Accepted, line.Refused, line.RefusalReason, line.AcceptedGross, ordered.Meal);
        })]);
}
