namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>Halal certificates speak of one recipe.</summary>
public interface IHalalDesk
{
    /// <summary>Those among the papers are looked at again by the Dinas, as when the seller says so on the document's page; inside the caller's transaction.</summary>
    Task LookAgainAsync(Guid sellerId, IReadOnlyCollection<Guid> papers, string product, CancellationToken cancellationToken);
}
