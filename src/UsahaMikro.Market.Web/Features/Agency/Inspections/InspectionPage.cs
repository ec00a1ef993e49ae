using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Inspections;

public sealed record InspectionLine(int At, int LineNumber, string Name, string Sent, int SentCount, int Accepted, int Refused, string? Reason);

/// <summary>The form of one delivery's inspection.</summary>
public sealed record InspectionPage(
    string Title, string Subtitle, IReadOnlyList<Crumb> Crumbs, string Url, string BackUrl, long Version, IReadOnlyList<InspectionLine> Lines,
    string? WorksAsMeant, string? CountIsRight, string? CameInTime, string Date, string Latest, string? Note)
{
    public static InspectionPage From(OrderDetails order, DeliveryView delivery, InspectionForm? form, DateOnly today)
    {
        var back = $"/instansi/pesanan/{order.Number}";
        return new InspectionPage(
            $"Periksa pengiriman ke-{delivery.Number}", $"{order.SellerName} · surat jalan {delivery.NoteNumber} · berangkat {Formats.Date(delivery.DispatchedOn)}",
            [new Crumb("Pesanan", "/instansi/pesanan"), new Crumb(order.Number, back), new Crumb("Pemeriksaan")],
            $"{back}/pengiriman/{delivery.Number}/pemeriksaan", back, form?.Version ?? order.Version,
            [.. delivery.Lines.Select((line, at) => Line(line, at, form?.Lines.FirstOrDefault(one => one.LineNumber == line.LineNumber)))],
            Word(form?.WorksAsMeant), Word(form?.CountIsRight), Word(form?.CameInTime), Formats.IsoDate(form?.Date ?? today), Formats.IsoDate(today), form?.Note);
    }

    private static InspectionLine Line(DeliveryLineView line, int at, InspectedLineForm? form) => new(
        at, line.LineNumber, line.Name, Formats.Quantity(line.Sent, line.Unit), line.Sent, form?.Accepted ?? line.Sent, form?.Refused ?? 0, form?.Reason);

    public static IReadOnlyList<Choice> Answers { get; } = [new("true", "Sesuai"), new("false", "Tidak sesuai")];

    private static string? Word(bool? answer) => answer switch { true => "true", false => "false", null => null };
}
