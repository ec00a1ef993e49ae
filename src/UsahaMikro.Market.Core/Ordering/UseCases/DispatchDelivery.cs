using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.UseCases;

/// <param name="Pieces">By line number.</param>
/// <param name="NoteNumber">Nomor surat jalan.</param>
public sealed record DispatchDeliveryCommand(
    string Number, IReadOnlyDictionary<int, int> Pieces, string NoteNumber, string Courier, long Version);

/// <summary>The seller sends part or all of an order with a surat jalan.</summary>
public sealed class DispatchDelivery(MarketDbContext db, LineReleases releases, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DispatchDeliveryCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (string.IsNullOrWhiteSpace(command.NoteNumber)) return OrderingErrors.NoteNumberMissing;
            if (await db.SellersOrderAsync(command.Number, actor, cancellationToken) is not { } order) return OrderingErrors.NotFound;
            db.Expect(order, command.Version);
            var sent = order.Dispatch(command.Pieces, command.NoteNumber.Trim(), clock.Today(), command.Courier.Trim(), actor, clock.GetUtcNow());
            if (sent.Error is { } error) return error;
            await releases.ShipAsync(order, sent.Value, actor, cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
