using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Search.Data;

/// <summary>The index is the public catalogue (I10). An index that is not there yet, or behind, is no breach: it catches up by itself.</summary>
internal sealed class SearchInvariant(IndexFile file, SearchFollower follower) : IInvariant
{
    public string Name => "I10";

    public async Task<IReadOnlyList<string>> BreachesAsync(CancellationToken cancellationToken) => file.IsThere
        ? [.. (await follower.DriftAsync(cancellationToken)).Select(id => $"Produk {id} di indeks pencarian berbeda dari katalog.")] : [];
}
