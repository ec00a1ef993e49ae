using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Home;

/// <summary>The home of a seller: what waits, then how business goes.</summary>
public sealed record HomePage(
    string Greeting, string Subtitle, IReadOnlyList<TaskRow> Tasks, string Open, string OpenNote, string Placed, string HandedOver, string Month,
    ReadinessSummary? Readiness)
{
    public static HomePage From(Actor actor, IReadOnlyList<TaskRow> tasks, SellerFigures figures, ReadinessSummary? readiness, DateTimeOffset now) => new(
        Shared.Greeting.For(actor.DisplayName, now), $"{actor.OrganisationName} · {Formats.DateTime(now)}", tasks, Formats.Number(figures.Open),
        figures.Open == 0 ? "tidak ada yang berjalan" : $"{figures.ToAnswer} perlu dijawab, {figures.ToSend} perlu dikirim",
        figures.Placed.ToString(), figures.HandedOver.ToString(), BusinessCalendar.InWib(now).ToString("MMMM yyyy", Formats.Indonesian), readiness);
}
