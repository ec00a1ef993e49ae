using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <summary>What becomes of the goods and the pagu that an order holds: sent, let go, come back.</summary>
public sealed class LineReleases(IStockDesk stock, IBudgetDesk budget)
{
    /// <summary>Reserved goods leave with a delivery.</summary>
    public async Task ShipAsync(Order order, Delivery delivery, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var sent in delivery.Lines)
        {
            var line = order.Lines.Single(one => one.Number == sent.LineNumber);
            await stock.ShipAsync(new StockMove(line.VariantId, sent.Sent, line.WantedOn, order.Number), actor, cancellationToken);
        }
    }

    /// <summary>Ends an order, then gives everything back that it held.</summary>
    public async Task<Result> EndAsync(Order order, Func<Result> end, string reason, Actor actor, CancellationToken cancellationToken)
    {
        var open = order.Lines.Select(line => (Line: line, Pieces: line.Open)).ToList();
        var ended = end();
        if (ended.Error is not null) return ended;

        foreach (var (line, pieces) in open.Where(one => one.Pieces > 0))
            await stock.ReleaseAsync(new StockMove(line.VariantId, pieces, line.WantedOn, order.Number), reason, actor, cancellationToken);
        await ReleasePaguAsync(order, actor, cancellationToken);
        return ended;
    }

    /// <summary>Refused goods go back to the seller's shelf; a day's capacity that was used stays used.</summary>
    public async Task ReturnRefusedAsync(Order order, IReadOnlyList<InspectedLine> found, Actor actor, CancellationToken cancellationToken)
    {
        var refused = found.Where(line => line.Refused > 0).ToList();
        var lines = order.Lines.ToDictionary(line => line.Number);
        foreach (var one in refused)
        {
            var line = lines[one.LineNumber];
            var move = new StockMove(line.VariantId, one.Refused, line.WantedOn, order.Number);
            await stock.ReturnAsync(move, $"Ditolak pembeli: {one.Reason}", actor, cancellationToken);
        }

        await ReleasePaguAsync(order, actor, cancellationToken);
    }

    private async Task ReleasePaguAsync(Order order, Actor actor, CancellationToken cancellationToken)
    {
        var released = order.Events.OfType<OrderLinesReleased>().SelectMany(happened => happened.Lines).Sum(line => line.Gross);
        if (order.PackageId is { } package && released > Rupiah.Zero)
            await budget.ReleaseAsync(package, released, order.Number, actor, cancellationToken);
    }
}
