using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>What an order is placed with.</summary>
public sealed record NewOrder(
    string Number,
    string CheckoutToken,
    string RequestHash,
    BuyerRef Buyer,
    Guid SellerId,
    string SellerName,
    PackageRef? Package,
    DeliveryWish Wish,
    Rupiah Shipping,
    IReadOnlyList<OrderLine> Lines);

/// <summary>The promise to one seller. A basket with three sellers becomes three orders.</summary>
public sealed partial class Order : AggregateRoot
{
    private readonly List<OrderLine> _lines = [];
    private readonly List<OrderStep> _steps = [];
    private readonly List<Delivery> _deliveries = [];

    private Order() { }

    public Guid Id { get; private init; }
    public string Number { get; private init; } = "";
    public string CheckoutToken { get; private init; } = "";
    public string RequestHash { get; private init; } = "";
    public BuyerKind BuyerKind { get; private init; }
    public Guid BuyerId { get; private init; }
    public string BuyerName { get; private init; } = "";
    public Guid SellerId { get; private init; }
    public string SellerName { get; private init; } = "";
    public Guid? PackageId { get; private init; }
    public string PackageCode { get; private init; } = "";
    public string PackageName { get; private init; } = "";
    public int FiscalYear { get; private init; }
    public DeliveryMethod Method { get; private init; }
    public string KecamatanCode { get; private init; } = "";
    public string Address { get; private init; } = "";
    public string Recipient { get; private init; } = "";

    [AuditMasked]
    public string Phone { get; private init; } = "";

    public Rupiah Goods { get; private set; }
    public Rupiah Shipping { get; private init; }
    public Rupiah Total { get; private set; }
    public OrderStatus Status { get; private set; }
    public Guid? PlacedById { get; private init; }
    public string PlacedByName { get; private init; } = "";
    public DateTimeOffset PlacedAt { get; private init; }
    public DateOnly WantedOn { get; private init; }
    public IReadOnlyList<OrderLine> Lines => _lines;
    public IReadOnlyList<OrderStep> Steps => _steps;
    public IReadOnlyList<Delivery> Deliveries => _deliveries;

    /// <exception cref="ArgumentException">No line.</exception>
    public static Order Place(NewOrder made, Actor by, DateTimeOffset at)
    {
        if (made.Lines.Count == 0) throw new ArgumentException("An order needs at least one line.", nameof(made));

        var order = new Order
        {
            Id = Guid.CreateVersion7(at),
            Number = made.Number,
            CheckoutToken = made.CheckoutToken,
            RequestHash = made.RequestHash,
            BuyerKind = made.Buyer.Kind,
            BuyerId = made.Buyer.Id,
            BuyerName = made.Buyer.Name,
            SellerId = made.SellerId,
            SellerName = made.SellerName,
            PackageId = made.Package?.Id,
            PackageCode = made.Package?.Code ?? "",
            PackageName = made.Package?.Name ?? "",
            FiscalYear = made.Package?.FiscalYear ?? BusinessCalendar.FiscalYearOf(at),
            Method = made.Wish.Method,
            KecamatanCode = made.Wish.KecamatanCode,
            Address = made.Wish.Address,
            Recipient = made.Wish.Recipient,
            Phone = made.Wish.Phone,
            Shipping = made.Shipping,
            Status = OrderMoves.Table.Start,
            PlacedById = by.UserId,
            PlacedByName = by.DisplayName,
            PlacedAt = at,
            WantedOn = made.Lines.Min(line => line.WantedOn),
        };
        order._lines.AddRange(made.Lines);
        order.ShareShipping();
        order.Goods = made.Lines.Sum(line => line.Goods);
        order.Total = order.Goods + order.Shipping;
        order.Record("Pesanan dibuat", by, at, "");
        order.Raise(new OrderPlaced(
            order.Id, order.Number, made.Buyer, order.PackageId, order.FiscalYear, order.SellerId, order.SellerName, at,
            [.. made.Lines.Select(line => new PlacedLine(line.Number, line.VariantId, line.Name, line.Quantity, line.Unit, line.Gross, line.Facts))]));
        return order;
    }

    public Result Confirm(Actor by, DateTimeOffset at) => MoveTo(OrderStatus.Confirmed, "Dikonfirmasi penjual", by, at);

    /// <summary>The seller cannot or will not deliver; everything is released.</summary>
    public Result Reject(string reason, Actor by, DateTimeOffset at) =>
        End(OrderStatus.Rejected, "Ditolak penjual", reason, OrderingErrors.RejectReasonMissing, by, at);

    /// <summary>The buyer calls it off before anything was sent; everything is released.</summary>
    public Result Cancel(string reason, Actor by, DateTimeOffset at) =>
        End(OrderStatus.Cancelled, "Dibatalkan pembeli", reason, OrderingErrors.CancelReasonMissing, by, at);

    private Result End(OrderStatus end, string what, string reason, Error missing, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return missing;
        var moved = MoveTo(end, what, by, at, reason);
        if (moved.IsSuccess) Release(_lines.ToDictionary(line => line.Number, line => line.Open), reason, at);
        return moved;
    }

    /// <summary>Raises what will not be delivered after all, in gross rupiah.</summary>
    private void Release(IReadOnlyDictionary<int, int> pieces, string reason, DateTimeOffset at)
    {
        var released = new List<LineAmount>();
        foreach (var line in _lines.Where(line => pieces.GetValueOrDefault(line.Number) > 0))
        {
            var count = pieces[line.Number];
            released.Add(new LineAmount(line.Number, count, line.GrossOf(count)));
            line.Released += count;
        }

        if (released.Count > 0) Raise(new OrderLinesReleased(Id, Guid.CreateVersion7(at), reason, at, released));
    }

    private void ShareShipping()
    {
        if (Shipping == Rupiah.Zero) return;
        var shares = Shipping.Split([.. _lines.Select(line => Math.Max(1, line.Goods.Amount))]);
        foreach (var (line, share) in _lines.Zip(shares)) line.Shipping = share;
    }

    private Result MoveTo(OrderStatus next, string what, Actor by, DateTimeOffset at, string note = "")
    {
        if (!OrderMoves.Table.Allows(Status, next)) return OrderingErrors.CannotMove(Status, next);
        Status = next;
        Record(what, by, at, note);
        return Result.Ok();
    }

    private void Record(string what, Actor by, DateTimeOffset at, string note) =>
        _steps.Add(new OrderStep(what, Status, by.DisplayName, by.UserId, by.OrganisationName ?? "", at, note));
}
