using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>For the system's admin: messages that rest and jobs that failed, a broken audit chain among them.</summary>
internal sealed class SystemTasks(ISystemHealth health, TimeProvider clock) : ITaskSource
{
    private const string Link = "/dinas/sistem";

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role is not Role.SystemAdmin) return [];

        var found = await health.ReadAsync(cancellationToken);
        return
        [
            .. found.ParkedInAll == 0 ? Array.Empty<TaskItem>() :
            [
                new TaskItem(
                    $"{found.ParkedInAll} pesan sistem tidak terkirim", "sudah dicoba sampai batasnya dan tidak dicoba lagi", Link, "Periksa",
                    found.Parked[^1].ParkedAt, null, TaskUrgency.Overdue, "alert-triangle"),
            ],
            .. found.Jobs.Where(job => job.Error is not null).Select(job => new TaskItem(
                $"Pekerjaan berkala {job.Name} gagal", job.Error!, Link, "Periksa", job.LastDoneAt ?? clock.GetUtcNow(), null, TaskUrgency.Overdue, "alert-triangle")),
        ];
    }
}
