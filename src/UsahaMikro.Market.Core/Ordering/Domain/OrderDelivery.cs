using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>How an order is delivered, inspected and handed over: in one go or in several.</summary>
public sealed partial class Order
{
    /// <summary>The seller sends pieces of some lines.</summary>
    public Result<Delivery> Dispatch(
        IReadOnlyDictionary<int, int> pieces, string noteNumber, DateOnly date, string courier, Actor by, DateTimeOffset at)
    {
        var sent = pieces.Where(one => one.Value != 0).ToList();
        if (sent.Count == 0) return OrderingErrors.NothingSent;
        foreach (var (number, count) in sent)
        {
            if (_lines.SingleOrDefault(line => line.Number == number) is not { } line) return OrderingErrors.NotFound;
            if (count < 0 || count > line.ToDispatch) return OrderingErrors.TooManySent(line.Name, line.ToDispatch, line.Unit);
        }

        var what = $"Pengiriman ke-{_deliveries.Count + 1} berangkat";
        if (Status is OrderStatus.InDelivery) Record(what, by, at, noteNumber);
        else if (MoveTo(OrderStatus.InDelivery, what, by, at, noteNumber) is { Error: { } refusal }) return refusal;

        foreach (var (number, count) in sent) _lines.Single(line => line.Number == number).Dispatched += count;
        var delivery = new Delivery(
            Guid.CreateVersion7(at), _deliveries.Count + 1, noteNumber, date, courier, sent.Select(one => new DeliveryLine(one.Key, one.Value)));
        _deliveries.Add(delivery);
        return delivery;
    }

    /// <summary>
    /// The buyer's PPK inspects a delivery and signs the BAST for what is accepted. Whoever placed the order may not
    /// inspect it: separation of duties.
    /// </summary>
    /// <param name="bastNumber">Null when nothing is accepted.</param>
    public Result Inspect(
        Guid deliveryId, IReadOnlyList<InspectedLine> found, DateOnly date, string note, string? bastNumber, string? appointment, Actor by, DateTimeOffset at)
    {
        if (by.Role is not Role.Ppk) return OrderingErrors.OnlyPpk;
        if (by.UserId is not null && by.UserId == PlacedById) return OrderingErrors.SamePerson;
        if (_deliveries.SingleOrDefault(one => one.Id == deliveryId) is not { } delivery) return OrderingErrors.NotFound;
        if (delivery.Status is not DeliveryStatus.Dispatched) return OrderingErrors.AlreadyInspected;
        if (Error.Together([.. Check(delivery, date, BusinessCalendar.DateOf(at)), .. Check(delivery, found)]) is { } error) return error;

        var anything = found.Any(line => line.Accepted > 0);
        delivery.TryMove(anything ? DeliveryStatus.Inspected : DeliveryStatus.Refused);
        foreach (var one in found) Settle(delivery.Lines.Single(line => line.LineNumber == one.LineNumber), one);
        delivery.NoteInspection(anything ? bastNumber : null, date, note, by, appointment, at);
        Record(anything ? $"Pengiriman ke-{delivery.Number} diperiksa, BAST diteken PPK" : $"Pengiriman ke-{delivery.Number} ditolak seluruhnya", by, at, note);

        var refused = found.Where(line => line.Refused > 0).ToDictionary(line => line.LineNumber, line => line.Refused);
        Release(refused, string.Join("; ", found.Where(line => line.Refused > 0).Select(line => line.Reason)), at);
        if (!anything) CloseWhenDone(by, at);
        return Result.Ok();
    }

    /// <summary>The seller's confirmation of the BAST; from here the delivery counts as realised.</summary>
    public Result HandOver(Guid deliveryId, Actor by, DateTimeOffset at)
    {
        if (_deliveries.SingleOrDefault(one => one.Id == deliveryId) is not { } delivery) return OrderingErrors.NotFound;
        if (!delivery.TryMove(DeliveryStatus.HandedOver)) return OrderingErrors.CannotHandOver(delivery.Status);

        delivery.NoteSellerSignature(by, at);
        Record($"{delivery.BastNumber} dikonfirmasi penjual", by, at, "");
        Raise(new HandedOver(
            Id, delivery.Id, delivery.BastNumber!, delivery.BastDate!.Value, at,
            [.. delivery.Lines.Where(line => line.Accepted > 0).Select(line => new LineAmount(line.LineNumber, line.Accepted, line.AcceptedGross))]));
        CloseWhenDone(by, at);
        return Result.Ok();
    }

    private static IEnumerable<Error> Check(Delivery delivery, DateOnly date, DateOnly today)
    {
        if (date < delivery.DispatchedOn) yield return OrderingErrors.BastBeforeDispatch;
        if (date > today) yield return OrderingErrors.BastInFuture;
    }

    private static IEnumerable<Error> Check(Delivery delivery, IReadOnlyList<InspectedLine> found)
    {
        if (found.Select(line => line.LineNumber).Order().SequenceEqual(delivery.Lines.Select(line => line.LineNumber).Order()) is false)
        {
            yield return OrderingErrors.InspectionIncomplete;
            yield break;
        }

        foreach (var (at, one) in found.Index())
        {
            var sent = delivery.Lines.Single(line => line.LineNumber == one.LineNumber).Sent;
            if (one.Accepted < 0 || one.Refused < 0 || (long)one.Accepted + one.Refused != sent) yield return OrderingErrors.InspectionSum(at, sent);
            if (one.Refused > 0 && string.IsNullOrWhiteSpace(one.Reason)) yield return OrderingErrors.RefusalReasonMissing(at);
        }
    }

    private void Settle(DeliveryLine line, InspectedLine found)
    {
        var ordered = _lines.Single(one => one.Number == line.LineNumber);
        line.AcceptedGross = ordered.GrossOf(found.Accepted);
        line.Accepted = found.Accepted;
        line.Refused = found.Refused;
        line.RefusalReason = found.Refused > 0 ? found.Reason : "";
        ordered.Accepted += found.Accepted;
    }

    private void CloseWhenDone(Actor by, DateTimeOffset at)
    {
        if (_lines.Any(line => line.Open > 0)) return;
        if (_deliveries.Any(one => one.Status is DeliveryStatus.Dispatched or DeliveryStatus.Inspected)) return;

        if (_lines.Any(line => line.Accepted > 0)) MoveTo(OrderStatus.Completed, "Pesanan selesai", by, at);
        else MoveTo(OrderStatus.Refused, "Semua barang ditolak", by, at);
    }
}
