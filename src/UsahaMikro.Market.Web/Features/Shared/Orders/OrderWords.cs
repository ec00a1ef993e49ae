using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>A state as its chip shows it.</summary>
public sealed record StateChip(string Text, Tone Tone, string Icon);

/// <summary>How the states of orders and deliveries are said on every page.</summary>
public static class OrderWords
{
    public static StateChip Chip(this OrderStatus status) => new(status.Label(), ToneOf(status), IconOf(status));

    public static StateChip Chip(this DeliveryStatus status) => status switch
    {
        DeliveryStatus.Dispatched => new(status.Label(), Tone.Warn, "truck-delivery"),
        DeliveryStatus.Inspected => new(status.Label(), Tone.Warn, "signature"),
        DeliveryStatus.HandedOver => new(status.Label(), Tone.Good, "circle-check"),
        _ => new(status.Label(), Tone.Bad, "circle-x"),
    };

    /// <summary>Who is waited for says more than the bare status.</summary>
    public static StateChip Chip(this OrderRow row) => row switch
    {
        { Status: OrderStatus.InDelivery, WaitsForInspection: true } => new("Menunggu pemeriksaan PPK", Tone.Warn, "clipboard-check"),
        { Status: OrderStatus.InDelivery, WaitsForSeller: true } => new("Menunggu konfirmasi BAST penjual", Tone.Warn, "signature"),
        _ => row.Status.Chip(),
    };

    /// <summary>"Emping dan 2 barang lain".</summary>
    public static string Contents(this OrderRow row) => row.Lines == 1 ? row.FirstLine : $"{row.FirstLine} dan {row.Lines - 1} barang lain";

    public static string Day(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "hari ini",
        1 => "besok",
        -1 => "kemarin",
        _ => Formats.ShortDate(date),
    };

    private static Tone ToneOf(OrderStatus status) => status switch
    {
        OrderStatus.Placed => Tone.Warn,
        OrderStatus.Confirmed or OrderStatus.InDelivery => Tone.Brand,
        OrderStatus.Completed => Tone.Good,
        OrderStatus.Cancelled => Tone.Plain,
        _ => Tone.Bad,
    };

    private static string IconOf(OrderStatus status) => status switch
    {
        OrderStatus.Placed => "clock",
        OrderStatus.Confirmed => "package",
        OrderStatus.InDelivery => "truck",
        OrderStatus.Completed => "circle-check",
        OrderStatus.Cancelled => "ban",
        _ => "circle-x",
    };

    public static string Or(this string? text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;
}
