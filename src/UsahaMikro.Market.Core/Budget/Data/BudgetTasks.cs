using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

/// <summary>Previews that wait for their confirmation, and Perangkat Daerah without a budget for the running year.</summary>
internal sealed class BudgetTasks(MarketDbContext db, IAgencyDirectory agencies, IBudgetDesk desk, TimeProvider clock) : ITaskSource
{
    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        var all = await agencies.AllAsync(cancellationToken);
        var mine = all.Where(agency => ImportRights.Has(actor, agency.Id)).ToDictionary(agency => agency.Id);
        if (mine.Count == 0) return [];

        var isDinas = actor.OrganisationKind is OrganisationKind.Operator;
        var open = await db.Set<PackageImport>().AsNoTracking().Where(i => i.Status == ImportStatus.Previewed).OrderBy(i => i.Id).Take(50).ToListAsync(cancellationToken);
        return
        [
            .. open.Where(import => mine.ContainsKey(import.AgencyId)).Select(import => Preview(import, mine[import.AgencyId], isDinas)),
            .. isDinas ? await MissingAsync(mine.Values, cancellationToken) : [],
        ];
    }

    private static TaskItem Preview(PackageImport import, AgencyCard agency, bool isDinas)
    {
        var link = isDinas ? $"/dinas/anggaran/{agency.Code}/impor/{import.Id}" : $"/instansi/anggaran/impor/{import.Id}";
        return import.Counts.Refused > 0
            ? new TaskItem(
                $"Impor RUP {import.Year} {agency.ShortName} belum bisa disimpan",
                $"{import.FileName} · {import.Counts.Refused} baris ditolak · diunggah {import.PreviewedBy}",
                link, "Lihat baris", import.PreviewedAt, null, TaskUrgency.Soon, "file-alert")
            : new TaskItem(
                $"Impor RUP {import.Year} {agency.ShortName} menunggu konfirmasi",
                $"{import.FileName} · {import.Counts.Added} baru, {import.Counts.Changed} berubah · diunggah {import.PreviewedBy}",
                link, "Periksa", import.PreviewedAt, null, TaskUrgency.Normal, "file-check");
    }

    private async Task<IEnumerable<TaskItem>> MissingAsync(IEnumerable<AgencyCard> mine, CancellationToken cancellationToken)
    {
        var year = clock.Today().Year;
        var pagu = await desk.PaguAsync(year, cancellationToken);
        var since = BusinessCalendar.StartOf(new DateOnly(year, 1, 1));
        return mine.Where(agency => agency.Kind is AgencyKind.PerangkatDaerah && !pagu.ContainsKey(agency.Id)).Select(agency => new TaskItem(
            $"{agency.ShortName} belum punya paket RUP {year}",
            $"{agency.Name} · tanpa pagu rasionya tidak bisa dihitung",
            $"/dinas/anggaran/impor?instansi={agency.Code}&tahun={year}", "Impor", since, new DateOnly(year, 1, 31),
            clock.Today() > new DateOnly(year, 1, 31) ? TaskUrgency.Overdue : TaskUrgency.Soon, "calendar-due"));
    }
}
