using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.Data;

/// <summary>Requests that wait for the Dinas, appointments of sellers, and what a mentor's sellers asked.</summary>
internal sealed class HelpTasks(MarketDbContext db, ISellerRegistry sellers, TimeProvider clock) : ITaskSource
{
    private const int Most = 10;

    private IQueryable<HelpRequest> Open => db.Set<HelpRequest>().AsNoTracking().Where(r => r.OpenKey != null);

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken) => actor.Role switch
    {
        Role.DinasOfficer or Role.DinasHead or Role.Dpmptsp => await OfDinasAsync(cancellationToken),
        Role.Mentor or Role.Facilitator when actor.UserId is { } mentor => await OfMentorAsync(mentor, cancellationToken),
        _ when actor.SellerId is { } seller => await OfSellerAsync(seller, cancellationToken),
        _ => [],
    };

    /// <summary>What nobody took up yet, and appointments that are past and not written up.</summary>
    private async Task<IReadOnlyList<TaskItem>> OfDinasAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var asked = await Open.Where(r => r.State == HelpState.Asked).OrderBy(r => r.DueOn).Take(Most).ToListAsync(cancellationToken);
        var held = await Open.Where(r => r.State == HelpState.Accepted && r.AppointedOn < today).OrderBy(r => r.AppointedOn).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. asked.Select(r => new TaskItem(
                $"Tanggapi bantuan {r.Paper.Label()}: {r.SellerName}", r.Obstacle, $"/dinas/bantuan-izin/{r.Number}", "Buka", r.AskedAt, r.DueOn, UrgencyOf(r.DueOn), "heart-handshake")),
            .. held.Select(r => new TaskItem(
                $"Catat hasil bantuan {r.Paper.Label()}: {r.SellerName}", $"Janjinya {Day(r.AppointedOn!.Value)}, {r.OfficerName}", $"/dinas/bantuan-izin/{r.Number}", "Catat",
                r.AskedAt, null, TaskUrgency.Soon, "heart-handshake")),
        ];
    }

    private async Task<IReadOnlyList<TaskItem>> OfMentorAsync(Guid mentor, CancellationToken cancellationToken)
    {
        var mine = (await sellers.EnteredByAsync(mentor, cancellationToken)).Select(seller => seller.Id).ToList();
        var open = await Open.Where(r => mine.Contains(r.SellerId)).OrderBy(r => r.AskedAt).Take(Most).ToListAsync(cancellationToken);
        return [.. open.Select(r => new TaskItem(
            $"{r.SellerName} minta bantuan {r.Paper.Label()}", r.State is HelpState.Accepted ? AppointmentOf(r) : r.Obstacle, "/pendampingan/bantuan-izin", "Lihat", r.AskedAt, null,
            TaskUrgency.Normal, "heart-handshake"))];
    }

    private async Task<IReadOnlyList<TaskItem>> OfSellerAsync(Guid seller, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var mine = await Open.Where(r => r.SellerId == seller && r.State == HelpState.Accepted && r.AppointedOn >= today).OrderBy(r => r.AppointedOn).ToListAsync(cancellationToken);
        return [.. mine.Select(r => new TaskItem(
            $"Janji bantuan {r.Paper.Label()}", AppointmentOf(r), $"/usaha/bantuan-izin/{r.Number}", "Lihat", r.AskedAt, r.AppointedOn, UrgencyOf(r.AppointedOn!.Value), "calendar"))];
    }

    private TaskUrgency UrgencyOf(DateOnly due) =>
        due < clock.Today() ? TaskUrgency.Overdue : due <= clock.Today().AddDays(1) ? TaskUrgency.Soon : TaskUrgency.Normal;

    private static string AppointmentOf(HelpRequest r) => $"{r.Means?.Label()}, {Day(r.AppointedOn!.Value)}, {r.Place}";

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("id-ID"));
}
