using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Jobs;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>Sessions that ended or ran out 90 days ago go; the security log stays a year.</summary>
internal sealed class SweepSessions(MarketDbContext db, TimeProvider clock) : IJob
{
    public string Name => "accounts-sweep";
    public TimeSpan Every => TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (old, older) = (clock.GetUtcNow().AddDays(-90), clock.GetUtcNow().AddYears(-1));
        using var turn = await db.Services.Gate.EnterAsync(cancellationToken);
        await db.Set<Session>().Where(s => s.ExpiresAt < old || s.EndedAt < old).ExecuteDeleteAsync(cancellationToken);
        await db.Set<SignInEntry>().Where(e => e.At < older).ExecuteDeleteAsync(cancellationToken);
    }
}
