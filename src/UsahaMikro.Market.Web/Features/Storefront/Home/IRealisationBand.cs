namespace UsahaMikro.Market.Web.Features.Storefront.Home;

/// <summary>What the offices of this daerah bought locally this year; from the ratio's own figures, never made up.</summary>
/// <param name="RatioPercent">Realised part of the whole, or null when there is no budget to divide by.</param>
/// <param name="GapRupiah">Above (positive) or short of the target.</param>
public sealed record Realisation(
    int Year, long AmountRupiah, int Sellers, decimal? RatioPercent, decimal TargetPercent, long? GapRupiah, int AgenciesOnTarget, int Agencies,
    string Pasal);

/// <summary>Fills the band on the front page; without data the band is not shown.</summary>
public interface IRealisationBand
{
    Task<Realisation?> ReadAsync(CancellationToken cancellationToken);
}

internal sealed class NoRealisationYet : IRealisationBand
{
    public Task<Realisation?> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<Realisation?>(null);
}
