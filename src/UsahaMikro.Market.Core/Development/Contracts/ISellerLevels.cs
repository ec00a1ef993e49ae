using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Development.Contracts;

/// <summary>Where a seller stands, and what is planned for it (BKS 26(4)d).</summary>
/// <param name="Rank">From 1, the lowest.</param>
/// <param name="NextOn">When the facilitation ends and the business is assessed again.</param>
public sealed record SellerLevel(
    Guid SellerId, string Code, string Name, int Rank, int LevelCount, GroupType Approach, IReadOnlyList<string> Facilitation, int Months, DateOnly On,
    DateOnly NextOn);

/// <summary>The level of development of each seller, as determined last; for pages and programmes.</summary>
public interface ISellerLevels
{
    /// <summary>Null for who was never classified.</summary>
    Task<SellerLevel?> FindAsync(Guid sellerId, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, SellerLevel>> OfAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken);

    /// <summary>The sellers at a level.</summary>
    Task<IReadOnlyList<Guid>> AtAsync(string levelCode, CancellationToken cancellationToken);

    /// <summary>Code and name of the levels that are in use or in force, lowest first.</summary>
    Task<IReadOnlyList<(string Code, string Name)>> NamesAsync(CancellationToken cancellationToken);
}
