namespace UsahaMikro.Market.Curation.Contracts;

/// <summary>How curation fared over a time; names nobody.</summary>
/// <param name="MedianDays">Working days from handing in to decision; null when nothing was decided.</param>
/// <param name="InTime">Decided on or before the promised day.</param>
/// <param name="Appeals">Decided appeals, those that ended otherwise than the first decision in <paramref name="AppealsChanged"/>.</param>
public sealed record CurationFigures(
    int Decided, decimal? MedianDays, int Cleared, int Revision, int Refused, int InTime, int Appeals, int AppealsChanged)
{
    /// <summary>Percent of the decided, exact.</summary>
    public decimal RateOf(int count) => Decided == 0 ? 0 : count * 100m / Decided;
}
