namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Cards of an index's hits, in their order; what is no longer published is left out.</summary>
public sealed class CardsByIdQuery(ProductCards cards)
{
    public async Task<IReadOnlyList<ListedCard>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var found = (await cards.OfAsync(cards.Published.Where(p => ids.Contains(p.Id)), cancellationToken)).ToDictionary(card => card.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
