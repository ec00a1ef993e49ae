using Microsoft.Extensions.Caching.Memory;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Storefront.Shared;

/// <summary>Tells those who buy for an office which goods count for its ratio; the rule is kept a minute, like the pages.</summary>
public sealed class RatioMarks(ActorProvider actors, IEligibilityDesk eligibility, IMemoryCache memory, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Null for everyone else: their pages say nothing of it.</summary>
    public async Task<Yardstick?> FindAsync(CancellationToken cancellationToken)
    {
        if (actors.Current?.AgencyId is null) return null;
        return await memory.GetOrCreateAsync((typeof(RatioMarks), clock.Today()), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Longest;
            return eligibility.OfTodayAsync(cancellationToken);
        });
    }
}
