namespace UsahaMikro.Market.Ordering.Contracts;

/// <summary>How orders spread over sellers (pemerataan).</summary>
public interface IOrderSpread
{
    /// <summary>Orders placed with each seller since then, those that fell through left out; sellers without any are not named.</summary>
    Task<IReadOnlyDictionary<Guid, int>> OrdersBySellerAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
