using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.TaskList;

/// <summary>What waits for the actor, from every module; a home only shows it (<c>&lt;task-list&gt;</c>).</summary>
public sealed class TaskCollector(IEnumerable<ITaskSource> sources, TimeProvider clock)
{
    public async Task<IReadOnlyList<TaskRow>> CollectAsync(Actor actor, CancellationToken cancellationToken)
    {
        var tasks = new List<TaskItem>();
        foreach (var source in sources) tasks.AddRange(await source.ForAsync(actor, cancellationToken));

        var today = clock.Today();
        return [.. tasks.OrderByDescending(task => task.Urgency).ThenBy(task => task.Due ?? DateOnly.MaxValue).ThenBy(task => task.Since)
            .Select(task => new TaskRow(task.Title, task.Detail, task.Link, task.LinkText, task.Icon, Due(task, today), ToneOf(task.Urgency)))];
    }

    private static string? Due(TaskItem task, DateOnly today) => task.Due is not { } due ? null : (due.DayNumber - today.DayNumber) switch
    {
        < 0 and var days => $"lewat {-days} hari dari batas {Formats.ShortDate(due)}",
        0 => "batasnya hari ini",
        1 => "batasnya besok",
        _ => $"batas {Formats.ShortDate(due)}",
    };

    private static Tone ToneOf(TaskUrgency urgency) => urgency switch
    {
        TaskUrgency.Overdue => Tone.Bad,
        TaskUrgency.Soon => Tone.Warn,
        _ => Tone.Brand,
    };
}
