using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

/// <summary>A session as it stands now: the person, and the hat worn.</summary>
/// <param name="IsStrong">Signed in as strongly as the hat demands.</param>
public sealed record LiveSession(
    Guid Id, Guid AccountId, string Name, Role Role, OrganisationKind? OrganisationKind, Guid? OrganisationId, string? OrganisationName,
    Guid? MembershipId, bool HasSecondFactor, bool IsStrong, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <summary>
/// Looks a cookie's key up, on every request: ended, idle, expired, disabled, another stamp or a role no longer held — nobody.
/// </summary>
public sealed class LiveSessionQuery(MarketDbContext db, SessionPulse pulse, IDemoMode demo, TimeProvider clock)
{
    public async Task<LiveSession?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var (now, today, hash) = (clock.GetUtcNow(), clock.Today(), SessionDesk.HashOf(key));
        var row = await (
            from session in db.Set<Session>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on session.AccountId equals account.Id
            from membership in db.Set<Membership>().AsNoTracking().Where(m => m.Id == session.MembershipId).DefaultIfEmpty()
            where session.KeyHash == hash && session.EndedAt == null && session.ExpiresAt > now
                && account.DisabledAt == null && account.SecurityStamp == session.SecurityStamp
            select new { session, account.DisplayName, account.IsDemo, membership }).SingleOrDefaultAsync(cancellationToken);
        if (row is null || row.session.LastSeenAt.AddMinutes(row.session.IdleMinutes) <= now) return null;
        if (row.session.MembershipId is not null && row.membership?.IsActiveOn(today) != true) return null;
        if (row.IsDemo && !demo.IsDemo) return null;

        await pulse.BeatAsync(row.session.Id, row.session.LastSeenAt, cancellationToken);
        var hat = row.membership;
        var role = hat?.Role ?? Role.Buyer;
        return new LiveSession(
            row.session.Id, row.session.AccountId, row.DisplayName, role, hat?.OrganisationKind, hat?.OrganisationId, hat?.OrganisationName,
            hat?.Id, row.session.IsStrong, row.session.IsStrong || demo.IsDemo || !RoleBook.NeedsTotp(role),
            row.session.CreatedAt, row.session.ExpiresAt);
    }
}
