namespace UsahaMikro.Market.Catalog.Queries;

/// <summary>Cards of known products, in the order asked for; what is no longer published is left out.</summary>
public sealed class CardsByIdQuery(ProductCards cards)
{
    public async Task<IReadOnlyList<ListedCard>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var found = (await cards.OfAsync(cards.Published.Where(p => ids.Contains(p.Id)), cancellationToken)).ToDictionary(card => card.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>By the codes that people keep, in their order.</summary>
    public async Task<IReadOnlyList<ListedCard>> FindByCodesAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        if (codes.Count == 0) return [];
        var found = (await cards.OfAsync(cards.Published.Where(p => codes.Contains(p.Code)), cancellationToken)).ToDictionary(card => card.Code);
        return [.. codes.Where(found.ContainsKey).Select(code => found[code])];
    }
}
