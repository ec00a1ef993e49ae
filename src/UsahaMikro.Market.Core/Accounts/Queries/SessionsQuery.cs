using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record SessionRow(Guid Id, string Address, string Agent, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt);

public sealed record SignInRow(DateTimeOffset At, string Outcome, bool IsWarning, string Address, string Agent, string? By);

/// <summary>The open sessions and the security log of one account.</summary>
public sealed class SessionsQuery(MarketDbContext db, TimeProvider clock)
{
    private const int LogLength = 50;

    public async Task<IReadOnlyList<SessionRow>> OpenAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Session>().AsNoTracking()
            .Where(s => s.AccountId == accountId && s.EndedAt == null && s.ExpiresAt > now)
            .OrderByDescending(s => s.LastSeenAt).ToListAsync(cancellationToken);
        return [.. open.Where(s => s.LastSeenAt.AddMinutes(s.IdleMinutes) > now)
            .Select(s => new SessionRow(s.Id, s.Address, s.Agent, s.CreatedAt, s.LastSeenAt))];
    }

    public async Task<IReadOnlyList<SignInRow>> LogAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in db.Set<SignInEntry>().AsNoTracking()
            from doer in db.Set<Account>().AsNoTracking().Where(a => a.Id == entry.ById).DefaultIfEmpty()
            where entry.AccountId == accountId
            orderby entry.At descending, entry.Id descending
            select new { entry.At, entry.Outcome, entry.Address, entry.Agent, By = doer == null ? null : doer.DisplayName })
            .Take(LogLength).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new SignInRow(row.At, Label(row.Outcome), IsWarning(row.Outcome), row.Address, row.Agent, row.By));
    }

    private static bool IsWarning(SignInOutcome outcome) => outcome
        is SignInOutcome.WrongPassword or SignInOutcome.WrongCode or SignInOutcome.LockedOut or SignInOutcome.Disabled
        or SignInOutcome.TotpDisabled or SignInOutcome.RecoveryCodeUsed;

    private static string Label(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn => "Masuk",
        SignInOutcome.DemoSignedIn => "Masuk dengan akun demo",
        SignInOutcome.WrongPassword => "Kata sandi salah",
        SignInOutcome.WrongCode => "Kode salah",
        SignInOutcome.LockedOut => "Ditolak: akun sedang dikunci",
        SignInOutcome.SignedOut => "Keluar",
        SignInOutcome.RoleSwitched => "Berganti peran",
        SignInOutcome.ResetAsked => "Minta atur ulang kata sandi",
        SignInOutcome.Registered => "Mendaftar",
        SignInOutcome.PasswordSet => "Kata sandi dibuat lewat tautan",
        SignInOutcome.PasswordChanged => "Kata sandi diubah",
        SignInOutcome.TotpEnabled => "Verifikasi dua langkah diaktifkan",
        SignInOutcome.TotpDisabled => "Verifikasi dua langkah dimatikan",
        SignInOutcome.RecoveryCodesRenewed => "Kode cadangan dibuat baru",
        SignInOutcome.RecoveryCodeUsed => "Kode cadangan dipakai",
        SignInOutcome.SessionsRevoked => "Sesi diakhiri",
        SignInOutcome.Disabled => "Akun dinonaktifkan",
        SignInOutcome.Enabled => "Akun diaktifkan kembali",
        _ => "Percobaan masuk",
    };
}
