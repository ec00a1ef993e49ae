using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering.Domain;

/// <summary>One consignment of an order on its way, with its inspection and hand-over.</summary>
public sealed class Delivery : IPartOf<Order>
{
    private readonly List<DeliveryLine> _lines = [];

    private Delivery() { }

    internal Delivery(Guid id, int number, string noteNumber, DateOnly date, string courier, IEnumerable<DeliveryLine> lines)
    {
        Id = id;
        Number = number;
        NoteNumber = noteNumber;
        DispatchedOn = date;
        Courier = courier;
        Status = DeliveryMoves.Table.Start;
        _lines.AddRange(lines);
    }

    public Guid Id { get; private init; }
    public int Number { get; private init; }

    /// <summary>Number of the surat jalan.</summary>
    public string NoteNumber { get; private init; } = "";

    public DateOnly DispatchedOn { get; private init; }
    public string Courier { get; private init; } = "";
    public DeliveryStatus Status { get; private set; }
    public IReadOnlyList<DeliveryLine> Lines => _lines;

    /// <summary>Number of the berita acara serah terima; null until inspected.</summary>
    public string? BastNumber { get; private set; }

    public DateOnly? BastDate { get; private set; }
    public string InspectionNote { get; private set; } = "";
    public Guid? InspectedById { get; private set; }
    public string? InspectedByName { get; private set; }
    public string? InspectedByAppointment { get; private set; }
    public DateTimeOffset? InspectedAt { get; private set; }
    public string? SellerSignedName { get; private set; }
    public DateTimeOffset? SellerSignedAt { get; private set; }

    internal bool TryMove(DeliveryStatus next)
    {
        if (!DeliveryMoves.Table.Allows(Status, next)) return false;
        Status = next;
        return true;
    }

    internal void NoteInspection(string? bastNumber, DateOnly date, string note, Actor by, string? appointment, DateTimeOffset at)
    {
        BastNumber = bastNumber;
        BastDate = bastNumber is null ? null : date;
        InspectionNote = note;
        InspectedById = by.UserId;
        InspectedByName = by.DisplayName;
        InspectedByAppointment = appointment;
        InspectedAt = at;
    }

    internal void NoteSellerSignature(Actor by, DateTimeOffset at)
    {
        SellerSignedName = by.DisplayName;
        SellerSignedAt = at;
    }
}

/// <summary>Pieces of one order line in one delivery.</summary>
public sealed class DeliveryLine(int lineNumber, int sent) : IPartOf<Order>
{
    public int LineNumber { get; private init; } = lineNumber;
    public int Sent { get; private init; } = sent;
    public int Accepted { get; internal set; }
    public int Refused { get; internal set; }
    public string RefusalReason { get; internal set; } = "";

    /// <summary>Gross rupiah of the accepted pieces; zero until inspected.</summary>
    public Rupiah AcceptedGross { get; internal set; }
}
