using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

public static class OrderMoves
{
    public static readonly TransitionTable<OrderStatus> Table = new(OrderStatus.Placed, new Dictionary<OrderStatus, OrderStatus[]>
    {
        [OrderStatus.Placed] = [OrderStatus.Confirmed, OrderStatus.Rejected, OrderStatus.Cancelled],
        [OrderStatus.Confirmed] = [OrderStatus.InDelivery, OrderStatus.Cancelled],
        [OrderStatus.InDelivery] = [OrderStatus.Completed, OrderStatus.Refused],
        [OrderStatus.Completed] = [],
        [OrderStatus.Refused] = [],
        [OrderStatus.Rejected] = [],
        [OrderStatus.Cancelled] = [],
    });
}

public static class DeliveryMoves
{
    public static readonly TransitionTable<DeliveryStatus> Table = new(DeliveryStatus.Dispatched, new Dictionary<DeliveryStatus, DeliveryStatus[]>
    {
        [DeliveryStatus.Dispatched] = [DeliveryStatus.Inspected, DeliveryStatus.Refused],
        [DeliveryStatus.Inspected] = [DeliveryStatus.HandedOver],
        [DeliveryStatus.HandedOver] = [],
        [DeliveryStatus.Refused] = [],
    });
}
