using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Ratio.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>Writes the facts and, in the same transaction, the totals made of them. Whatever the order of events.</summary>
internal sealed class RatioLedger(MarketDbContext db)
{
    public async Task PlaceAsync(OrderPlaced order, CancellationToken cancellationToken)
    {
        if (await KnownAsync(order.OrderId, cancellationToken) is not null) return;

        var recorded = order.Buyer.Kind is BuyerKind.Agency or BuyerKind.Bumd;
        db.Add(new KnownOrder { OrderId = order.OrderId, IsRecorded = recorded });
        var placed = recorded ? order.Lines.Select(line => CommitmentRow.Place(order, line)).ToList() : [];
        db.AddRange(placed);
        await AddAsync(placed, committed: true, cancellationToken);

        var early = await db.Set<EarlyEvent>().Where(e => e.OrderId == order.OrderId).ToListAsync(cancellationToken);
        foreach (var happened in early.Select(e => (e.Kind, e.Payload)))
        {
            if (happened.Kind == nameof(HandedOver)) await HandOverAsync(Read<HandedOver>(happened.Payload), placed, cancellationToken);
            else await ReleaseAsync(Read<OrderLinesReleased>(happened.Payload), placed, cancellationToken);
        }

        db.RemoveRange(early);
    }

    public async Task ReleaseAsync(OrderLinesReleased released, CancellationToken cancellationToken)
    {
        if (await db.Set<CommitmentRow>().AnyAsync(row => row.OrderId == released.OrderId && row.SourceId == released.ReleaseId, cancellationToken)) return;
        if (await PlacedOrKeepAsync(released.OrderId, released.ReleaseId, released, released.At, cancellationToken) is not { } placed) return;
        await ReleaseAsync(released, placed, cancellationToken);
    }

    public async Task HandOverAsync(HandedOver handedOver, CancellationToken cancellationToken)
    {
        if (await db.Set<Realisation>().AnyAsync(row => row.DeliveryId == handedOver.DeliveryId, cancellationToken)) return;
        if (await PlacedOrKeepAsync(handedOver.OrderId, handedOver.DeliveryId, handedOver, handedOver.At, cancellationToken) is not { } placed) return;
        await HandOverAsync(handedOver, placed, cancellationToken);
    }

    private async Task ReleaseAsync(OrderLinesReleased released, List<CommitmentRow> placed, CancellationToken cancellationToken)
    {
        var rows = released.Lines.Select(line => (Line: line, Row: placed.Find(row => row.LineNumber == line.Number)))
            .Where(pair => pair.Row is not null).Select(pair => pair.Row!.Release(released, pair.Line)).ToList();
        db.AddRange(rows);
        await AddAsync(rows, committed: true, cancellationToken);
    }

    private async Task HandOverAsync(HandedOver handedOver, List<CommitmentRow> placed, CancellationToken cancellationToken)
    {
        var rows = handedOver.Lines.Select(line => (Line: line, Row: placed.Find(row => row.LineNumber == line.Number)))
            .Where(pair => pair.Row is not null).Select(pair => pair.Row!.HandOver(handedOver, pair.Line)).ToList();
        db.AddRange(rows);
        await AddAsync(rows, committed: false, cancellationToken);
    }

    /// <summary>The order's placed lines; null when there is nothing to record, or nothing yet (then the event is kept).</summary>
    private async Task<List<CommitmentRow>?> PlacedOrKeepAsync<TEvent>(
        Guid orderId, Guid sourceId, TEvent happened, DateTimeOffset at, CancellationToken cancellationToken) where TEvent : IDomainEvent
    {
        var known = await KnownAsync(orderId, cancellationToken);
        if (known is { IsRecorded: false }) return null;
        if (known is not null)
        {
            return await db.Set<CommitmentRow>().AsNoTracking()
                .Where(row => row.OrderId == orderId && row.SourceId == orderId).ToListAsync(cancellationToken);
        }

        if (!await db.Set<EarlyEvent>().AnyAsync(e => e.OrderId == orderId && e.SourceId == sourceId, cancellationToken))
        {
            db.Add(new EarlyEvent
            {
                OrderId = orderId,
                SourceId = sourceId,
                Kind = typeof(TEvent).Name,
                Payload = JsonSerializer.Serialize(happened),
                At = at,
            });
        }

        return null;
    }

    private Task<KnownOrder?> KnownAsync(Guid orderId, CancellationToken cancellationToken) =>
        db.Set<KnownOrder>().AsNoTracking().SingleOrDefaultAsync(order => order.OrderId == orderId, cancellationToken);

    private async Task AddAsync(IReadOnlyCollection<RatioRow> rows, bool committed, CancellationToken cancellationToken)
    {
        // Counted in the database, so two instances never overwrite each other's total.
        foreach (var group in rows.GroupBy(row => row.Key))
        {
            var amount = group.Sum(row => row.Gross);
            await AddAsync(group.Key, committed ? amount : Rupiah.Zero, committed ? Rupiah.Zero : amount, cancellationToken);
        }
    }

    private async Task AddAsync(TotalKey key, Rupiah committed, Rupiah realised, CancellationToken cancellationToken)
    {
        var facts = key.Facts;
        var found = await db.Set<RatioTotal>()
            .Where(t => t.FiscalYear == key.FiscalYear && t.AgencyId == key.AgencyId && t.BuyerKind == key.BuyerKind && t.Month == key.Month
                && t.Scale == facts.Scale && t.LegalForm == facts.LegalForm && t.Registry == facts.Registry
                && t.KecamatanCode == facts.KecamatanCode && t.Maker == facts.Maker && t.IsPdn == facts.IsPdn)
            .ExecuteUpdateAsync(set => set
                .SetProperty(t => t.Committed, t => t.Committed + committed)
                .SetProperty(t => t.Realised, t => t.Realised + realised), cancellationToken);
        if (found > 0) return;

        var total = RatioTotal.Of(key, committed, realised);
        db.Add(total);
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(total).State = EntityState.Detached;
    }

    private static TEvent Read<TEvent>(string payload) => JsonSerializer.Deserialize<TEvent>(payload)!;
}
