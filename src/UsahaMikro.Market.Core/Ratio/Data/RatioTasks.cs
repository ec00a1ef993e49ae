using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Data;

/// <summary>The shortfall as something to do: for the PA/KPA of an office, and for the Dinas and those above it that watch all of them.</summary>
internal sealed class RatioTasks(IRatioGauge gauge, TimeProvider clock) : ITaskSource
{
    /// <summary>From October on the year runs out.</summary>
    private const int LastQuarter = 10;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken) => actor switch
    {
        { Role: Role.PaKpa, AgencyId: { } agency } => await OwnAsync(agency, cancellationToken),
        { Role: Role.DinasOfficer or Role.DinasHead or Role.Auditor or Role.RegionHead } => await AllAsync(cancellationToken),
        _ => [],
    };

    private async Task<IReadOnlyList<TaskItem>> OwnAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var reading = await gauge.OfAgencyAsync(agencyId, clock.Today().Year, cancellationToken);
        var (committed, target) = (reading.Ratios.Commitment, reading.Rule.Target);
        if (!reading.HasTarget || committed.IsEmpty || committed.IsAtLeast(target.Percent)) return [];

        return [Task(
            $"Komitmen belanja lokal kurang {committed.Shortfall(target.Percent)}",
            $"menuju {target.Percent:0.##} % dari pagu {committed.Whole} ({target.Pasal})", "/instansi/rasio", reading.Year)];
    }

    private async Task<IReadOnlyList<TaskItem>> AllAsync(CancellationToken cancellationToken)
    {
        var summary = await gauge.OfAllAsync(clock.Today().Year, cancellationToken);
        var behind = summary.Agencies - summary.Reached;
        return behind == 0 ? [] : [Task(
            $"{behind} dari {summary.Agencies} Perangkat Daerah belum mencapai sasaran",
            $"menurut Rasio Realisasi ({summary.All.Rule.Target.Pasal})", "/dinas/rasio?urut=realisasi", summary.All.Year)];
    }

    private TaskItem Task(string title, string detail, string link, int year) => new(
        title, detail, link, "Lihat", BusinessCalendar.StartOf(new DateOnly(year, 1, 1)), BusinessCalendar.EndOfFiscalYear(year),
        clock.Today().Month >= LastQuarter ? TaskUrgency.Soon : TaskUrgency.Normal, "chart-bar");
}
