using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Opens, ends and logs sessions inside the caller's transaction.</summary>
public sealed class SessionDesk(MarketDbContext db, TimeProvider clock)
{
    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>The secret that goes into the cookie; only its hash stays here.</summary>
    public async Task<string> OpenAsync(Account account, Guid? membershipId, bool isStrong, Device device, CancellationToken cancellationToken)
    {
        var role = membershipId is null
            ? Role.Buyer
            : await db.Set<Membership>().Where(m => m.Id == membershipId).Select(m => m.Role).SingleAsync(cancellationToken);
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        db.Add(Session.Open(HashOf(key), account.Id, account.SecurityStamp!, membershipId, role, isStrong, device, clock.GetUtcNow()));
        return key;
    }

    /// <summary>The hat worn last time, if it still fits; else the oldest one; else none.</summary>
    public async Task<Guid?> UsualMembershipAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var held = await db.Set<Membership>().AsNoTracking()
            .Where(m => m.AccountId == accountId && m.EndedAt == null && m.From <= today && (m.Until == null || m.Until >= today))
            .OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => m.Id).ToListAsync(cancellationToken);
        var last = await db.Set<Session>().Where(s => s.AccountId == accountId).OrderByDescending(s => s.CreatedAt).ThenByDescending(s => s.Id)
            .Select(s => s.MembershipId).FirstOrDefaultAsync(cancellationToken);
        if (last is { } worn && held.Contains(worn)) return worn;
        return held.Count > 0 ? held[0] : null;
    }

    public async Task EndAllAsync(Guid accountId, SessionEnd reason, CancellationToken cancellationToken)
    {
        foreach (var session in await OpenOnes().Where(s => s.AccountId == accountId).ToListAsync(cancellationToken))
            session.End(reason, clock.GetUtcNow());
    }

    public async Task EndOfMembershipAsync(Guid membershipId, SessionEnd reason, CancellationToken cancellationToken)
    {
        foreach (var session in await OpenOnes().Where(s => s.MembershipId == membershipId).ToListAsync(cancellationToken))
            session.End(reason, clock.GetUtcNow());
    }

    public async Task EndAsync(Guid sessionId, Guid accountId, SessionEnd reason, CancellationToken cancellationToken)
    {
        var session = await OpenOnes().SingleOrDefaultAsync(s => s.Id == sessionId && s.AccountId == accountId, cancellationToken);
        session?.End(reason, clock.GetUtcNow());
    }

    public void Log(SignInOutcome outcome, Guid accountId, Device device, Guid? byId = null) =>
        db.Add(SignInEntry.Of(outcome, accountId, device, clock.GetUtcNow(), byId: byId));

    public void LogUnknown(SignInOutcome outcome, string name, Device device) =>
        db.Add(SignInEntry.Of(outcome, null, device, clock.GetUtcNow(), HashOf(name)));

    private IQueryable<Session> OpenOnes() => db.Set<Session>().Where(s => s.EndedAt == null);
}
