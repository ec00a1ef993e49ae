using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Home;

/// <summary>The home of an agency's people: the ratio, then what waits for them.</summary>
public sealed record HomePage(
    string Greeting, string Subtitle, bool CanOrder, IReadOnlyList<TaskRow> Tasks, string RatioTitle, string Pasal, RatioBar Commitment, RatioBar Realisation, bool HasTarget)
{
    public static HomePage From(Actor actor, IReadOnlyList<TaskRow> tasks, RatioReading ratio, DateTimeOffset now)
    {
        decimal? target = ratio.HasTarget ? ratio.Rule.Target.Percent : null;
        return new HomePage(
            Shared.Greeting.For(actor.DisplayName, now), $"{actor.OrganisationName} · tahun anggaran {ratio.Year} · {Formats.DateTime(now)}",
            actor.Role is Role.PejabatPengadaan, tasks,
            ratio.HasTarget ? $"Kewajiban {Formats.Percent(ratio.Rule.Target.Percent)} tahun {ratio.Year}" : $"Belanja lokal tahun {ratio.Year}", ratio.Rule.Target.Pasal,
            RatioBar.From("Komitmen", ratio.Ratios.Commitment, target), RatioBar.From("Realisasi", ratio.Ratios.Realisation, target), ratio.HasTarget);
    }
}
