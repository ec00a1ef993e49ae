using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Seller.Holidays;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Home;

/// <summary>The home of a seller: what waits, then how business goes.</summary>
public sealed record HomePage(
    string Greeting, string Subtitle, IReadOnlyList<TaskRow> Tasks, string Open, string OpenNote, string Placed, string HandedOver, string Month,
    string? Holiday, ReadinessSummary? Readiness)
{
    public static HomePage From(
        Actor actor, IReadOnlyList<TaskRow> tasks, SellerFigures figures, SellerCard? shop, ReadinessSummary? readiness, DateTimeOffset now) => new(
        Shared.Greeting.For(actor.DisplayName, now), $"{actor.OrganisationName} · {Formats.DateTime(now)}", tasks, Formats.Number(figures.Open),
        figures.Open == 0 ? "tidak ada yang berjalan" : $"{figures.ToAnswer} perlu dijawab, {figures.ToSend} perlu dikirim",
        figures.Placed.ToString(), figures.HandedOver.ToString(), BusinessCalendar.InWib(now).ToString("MMMM yyyy", Formats.Indonesian),
        HolidayOf(shop?.Holidays is [var next, ..] ? next : null, BusinessCalendar.DateOf(now)), readiness);

    private static string? HolidayOf(ShopHoliday? next, DateOnly today) => next is null ? null
        : next.Holds(today) ? $"Toko Anda libur sampai {Formats.Date(next.Until)}; pembeli belum bisa memesan untuk hari-hari itu."
        : $"Toko Anda akan libur {HolidaysPage.DaysOf(next.From, next.Until)}.";
}
