using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Data;

/// <summary>Changes another person wrote, for those who may confirm them.</summary>
internal sealed class ConfirmationTasks(MarketDbContext db, IAreaBook areas, TimeProvider clock) : ITaskSource
{
    private const int SoonDays = 7;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not (Role.DinasHead or Role.SystemAdmin)) return [];

        var (area, today) = (areas.Daerah.AreaCode, clock.Today());
        var waiting = await db.Set<RegulationParameter>().AsNoTracking()
            .Where(p => p.AreaCode == area && p.From > today && p.WithdrawnAt == null && p.DecidedById != null && p.ConfirmedAt == null && p.DecidedById != actor.UserId)
            .OrderBy(p => p.From).ToListAsync(cancellationToken);
        return waiting.ConvertAll(row => new TaskItem(
            $"Sahkan perubahan: {ParameterBook.Find(row.Key)?.Name ?? row.Key}", $"dicatat {row.DecidedBy}; tanpa pengesahan tidak berlaku",
            $"/dinas/regulasi/{row.Key}", "Periksa", row.DecidedAt, row.From.AddDays(-1),
            row.From.AddDays(-SoonDays) <= today ? TaskUrgency.Soon : TaskUrgency.Normal, "scale"));
    }
}
