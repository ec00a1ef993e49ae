using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Inspections;

public sealed record InspectionLine(int At, int LineNumber, string Name, string Sent, int SentCount, int Accepted, int Refused, string? Reason);

/// <summary>The form of one delivery's inspection.</summary>
public sealed record InspectionPage(
    string Title, string Subtitle, IReadOnlyList<Crumb> Crumbs, string Url, string BackUrl, long Version, IReadOnlyList<InspectionLine> Lines,
    bool WorksAsMeant, bool CountIsRight, bool CameInTime, string Date, string Latest, string? Note)
{
    public static InspectionPage From(OrderDetails order, DeliveryView delivery, InspectionForm? form, DateOnly today)
    {
        var back = $"/instansi/pesanan/{order.Number}";
        return new InspectionPage(
            $"Periksa pengiriman ke-{delivery.Number}", $"{order.SellerName} · surat jalan {delivery.NoteNumber} · berangkat {Formats.Date(delivery.DispatchedOn)}",
            [new Crumb("Pesanan", "/instansi/pesanan"), new Crumb(order.Number, back), new Crumb("Pemeriksaan")],
            $"{back}/pengiriman/{delivery.Number}/pemeriksaan", back, form?.Version ?? order.Version,
            [.. delivery.Lines.Select((line, at) => Line(line, at, form?.Lines.FirstOrDefault(one => one.LineNumber == line.LineNumber)))],
            form?.WorksAsMeant ?? false, form?.CountIsRight ?? false, form?.CameInTime ?? false, Iso(form?.Date ?? today), Iso(today), form?.Note);
    }

    private static InspectionLine Line(DeliveryLineView line, int at, InspectedLineForm? form) => new(
        at, line.LineNumber, line.Name, Formats.Quantity(line.Sent, line.Unit), line.Sent, form?.Accepted ?? line.Sent, form?.Refused ?? 0, form?.Reason);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
