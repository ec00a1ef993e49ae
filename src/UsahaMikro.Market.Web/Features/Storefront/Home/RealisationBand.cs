using Microsoft.Extensions.Caching.Memory;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Home;

/// <summary>What the offices of this daerah bought this year, for the front page; kept a minute, like the page itself.</summary>
public sealed class RealisationBand(IRatioGauge gauge, IMemoryCache memory, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Null as long as nothing was handed over in this year: no band is better than a zero.</summary>
    public Task<RatioSummary?> ReadAsync(CancellationToken cancellationToken)
    {
        var year = clock.Today().Year;
        return memory.GetOrCreateAsync((typeof(RealisationBand), year), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Longest;
            var summary = await gauge.OfAllAsync(year, cancellationToken);
            return summary.Sellers == 0 ? null : summary;
        });
    }
}
