using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Holidays;

public sealed record HolidayForm
{
    [Required, Display(Name = "Hari pertama")]
    public DateOnly? From { get; init; }

    [Required, Display(Name = "Hari terakhir")]
    public DateOnly? Until { get; init; }

    [Required, StringLength(200), Display(Name = "Kalimat untuk pembeli")]
    public string? Words { get; init; }

    /// <summary>The seller has seen the orders wanted on those days and sends them all the same.</summary>
    public bool KeepsOrders { get; init; }

    public ShopHoliday ToDays() => new(From!.Value, Until!.Value, Words!);
}

public sealed record HolidayRow(string Days, string Words, string Url, string State, Tone Tone, bool IsOn, string EndLabel);

public sealed record AffectedOrder(string Number, string Url, string Buyer, string Contents, string WantedOn, string State);

/// <param name="Affected">Orders wanted on the days just typed; empty while none were asked for.</param>
public sealed record HolidaysPage(string Earliest, IReadOnlyList<HolidayRow> Rows, IReadOnlyList<TimelineStep> Past, IReadOnlyList<AffectedOrder> Affected)
{
    public static HolidaysPage From(IReadOnlyList<OwnHoliday> holidays, IReadOnlyList<OrderRow> affected, DateOnly today) => new(
        Formats.IsoDate(today),
        [.. holidays.Where(one => one.IsOn).OrderBy(one => one.From).Select(one => Row(one, today))],
        [.. holidays.Where(one => !one.IsOn).Select(one => new TimelineStep(DaysOf(one.From, one.Until), one.ByName, Formats.ShortDateTime(one.At), WhyOf(one)))],
        [.. affected.Select(row => new AffectedOrder(
            row.Number, $"/usaha/pesanan/{row.Number}", row.BuyerName, row.Contents(), Formats.ShortDate(row.WantedOn), row.Status.Chip().Text))]);

    public static string DaysOf(DateOnly from, DateOnly until) => from == until ? Formats.Date(from) : $"{Formats.Date(from)} sampai {Formats.Date(until)}";

    private static HolidayRow Row(OwnHoliday one, DateOnly today) => new(
        DaysOf(one.From, one.Until), one.Words, $"/usaha/libur/{one.Id:N}/akhir", one.From <= today ? "sedang libur" : "akan datang",
        one.From <= today ? Tone.Warn : Tone.Plain, one.From <= today, one.From <= today ? "Buka lagi sekarang" : "Batalkan libur");

    private static string WhyOf(OwnHoliday one) => one.EndedAt is { } at
        ? $"{one.Words} Diakhiri {Formats.ShortDateTime(at)} oleh {one.EndedByName}." : one.Words;
}
