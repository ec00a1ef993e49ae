using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>For who looks after people: appointments that run out, invitations nobody took up, accounts under lock.</summary>
internal sealed class AccountTasks(MarketDbContext db, UserScope scope, TimeProvider clock) : ITaskSource
{
    private const int EndingDays = 30;
    private const int SoonDays = 7;
    private const int Most = 20;

    public async Task<IReadOnlyList<TaskItem>> ForAsync(Actor actor, CancellationToken cancellationToken) => actor.Role switch
    {
        Role.AgencyAdmin => [.. await EndingAsync(actor, "/instansi/pengguna", cancellationToken), .. await InvitedAsync(actor, "/instansi/pengguna", cancellationToken)],
        Role.SystemAdmin => [.. await EndingAsync(actor, "/dinas/pengguna", cancellationToken), .. await LockedAsync(actor, "/dinas/pengguna", cancellationToken)],
        _ => [],
    };

    /// <summary>A later appointment of the same person to the same office is its answer.</summary>
    private async Task<IEnumerable<TaskItem>> EndingAsync(Actor actor, string root, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var last = today.AddDays(EndingDays);
        var open = db.Set<Membership>().Where(m => m.EndedAt == null);
        var rows = await scope.MembershipsOf(actor).AsNoTracking()
            .Where(m => m.EndedAt == null && m.From <= today && m.Until >= today && m.Until <= last
                && !open.Any(n => n.AccountId == m.AccountId && n.Role == m.Role && n.OrganisationId == m.OrganisationId && (n.Until == null || n.Until > m.Until)))
            .Join(scope.AccountsOf(actor).Where(a => a.DisabledAt == null), m => m.AccountId, a => a.Id,
                (m, a) => new { a.Id, a.DisplayName, m.Role, m.OrganisationName, m.AppointmentNumber, m.From, Until = m.Until!.Value })
            .OrderBy(row => row.Until).Take(Most).ToListAsync(cancellationToken);
        return rows.Select(row => new TaskItem(
            $"Masa tugas {row.DisplayName} segera berakhir",
            string.Join(" · ", new[] { row.Role.Label(), row.OrganisationName, row.AppointmentNumber, "perpanjang, atau biarkan berakhir" }.OfType<string>()),
            $"{root}/{row.Id}", "Lihat", BusinessCalendar.StartOf(row.From), row.Until,
            row.Until <= today.AddDays(SoonDays) ? TaskUrgency.Soon : TaskUrgency.Normal, "id"));
    }

    private async Task<IEnumerable<TaskItem>> InvitedAsync(Actor actor, string root, CancellationToken cancellationToken)
    {
        var rows = await scope.AccountsOf(actor).AsNoTracking()
            .Where(a => a.PasswordHash == null && !a.IsDemo && a.DisabledAt == null)
            .OrderBy(a => a.Id).Take(Most).Select(a => new { a.Id, a.DisplayName, a.Email, a.CreatedAt }).ToListAsync(cancellationToken);
        var soon = clock.GetUtcNow().AddDays(-SoonDays);
        return rows.Select(row => new TaskItem(
            $"Undangan {row.DisplayName} belum diterima", $"{row.Email} · tautannya berlaku {SoonDays} hari; kirim lagi bila perlu", $"{root}/{row.Id}", "Lihat",
            row.CreatedAt, null, row.CreatedAt < soon ? TaskUrgency.Soon : TaskUrgency.Normal, "mail"));
    }

    private async Task<IEnumerable<TaskItem>> LockedAsync(Actor actor, string root, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await scope.AccountsOf(actor).AsNoTracking().Where(a => a.LockoutEnd > now && a.DisabledAt == null)
            .OrderBy(a => a.Id).Take(Most).Select(a => new { a.Id, a.DisplayName, a.Email }).ToListAsync(cancellationToken);
        return rows.Select(row => new TaskItem(
            $"Akun {row.DisplayName} sedang dikunci", $"{row.Email} · {Account.AttemptsBeforeLock} kali salah kata sandi; tanyakan apakah itu memang orangnya",
            $"{root}/{row.Id}", "Lihat", now, null, TaskUrgency.Soon, "lock"));
    }
}
