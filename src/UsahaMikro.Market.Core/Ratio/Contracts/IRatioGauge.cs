namespace UsahaMikro.Market.Ratio.Contracts;

/// <summary>Where the ratios stand now.</summary>
/// <param name="HasTarget">A BUMD or company has the report, not the obligation (BGR 35(3), BKS 28).</param>
public sealed record RatioReading(int Year, RatioPair Ratios, RatioRule Rule, bool HasTarget);

/// <summary>All Perangkat Daerah together, and how many of them have reached the target; BUMD are left out.</summary>
/// <param name="Sellers">Sellers whose goods were handed over to a Perangkat Daerah that year.</param>
public sealed record RatioSummary(RatioReading All, int Agencies, int Reached, int Sellers);

/// <summary>The current ratios, for homes and for the storefront's band.</summary>
public interface IRatioGauge
{
    Task<RatioReading> OfAgencyAsync(Guid agencyId, int year, CancellationToken cancellationToken);

    Task<RatioSummary> OfAllAsync(int year, CancellationToken cancellationToken);
}
