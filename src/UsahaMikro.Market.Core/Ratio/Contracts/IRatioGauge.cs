namespace UsahaMikro.Market.Ratio.Contracts;

/// <summary>Where the ratios stand now.</summary>
/// <param name="HasTarget">A BUMD or company has the report, not the obligation (BGR 35(3), BKS 28).</param>
public sealed record RatioReading(int Year, RatioPair Ratios, RatioRule Rule, bool HasTarget);

/// <summary>The current ratios, for homes and for the storefront's band.</summary>
public interface IRatioGauge
{
    Task<RatioReading> OfAgencyAsync(Guid agencyId, int year, CancellationToken cancellationToken);

    /// <summary>The sum over all Perangkat Daerah; BUMD are left out.</summary>
    Task<RatioReading> OfAllAsync(int year, CancellationToken cancellationToken);
}
