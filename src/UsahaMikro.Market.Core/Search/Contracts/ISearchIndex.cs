namespace UsahaMikro.Market.Search.Contracts;

public enum SearchSort { Relevance, Newest, Cheapest, Dearest }

/// <summary>What a visitor looks for. Several kecamatan mean any of them; no text means everything.</summary>
public sealed record SearchRequest
{
    public string Text { get; init; } = "";
    public string? Category { get; init; }
    public IReadOnlyList<string> Kecamatan { get; init; } = [];
    public string? Occasion { get; init; }
    public SearchSort Sort { get; init; }
    public string? Cursor { get; init; }
    public int PageSize { get; init; } = 24;
}

/// <summary>How many there would be if this value were chosen too.</summary>
public sealed record FacetCount(string Value, int Count);

/// <param name="Ids">Products to be read again from the database; the index decides nothing but which and in what order.</param>
/// <param name="First">Number of the first hit, from 1.</param>
/// <param name="EveryWord">False when no product has all words, and these have some.</param>
/// <param name="IsMakeshift">The index is being rebuilt; these came from names alone, without counts.</param>
public sealed record SearchPage(
    IReadOnlyList<Guid> Ids,
    int First,
    int Total,
    IReadOnlyList<FacetCount> Categories,
    IReadOnlyList<FacetCount> Kecamatan,
    IReadOnlyList<FacetCount> Occasions,
    string? Next,
    bool EveryWord = true,
    bool IsMakeshift = false);

public enum SuggestionKind { Product, Category, Seller }

public sealed record Suggestion(SuggestionKind Kind, string Text);

/// <summary>Finds products. Whatever becomes of the index, a search answers.</summary>
public interface ISearchIndex
{
    Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>Names that begin like what is being typed.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int take, CancellationToken cancellationToken);

    /// <summary>Builds everything anew beside what is there, then swaps. Says how many products it holds.</summary>
    Task<int> ReindexAsync(CancellationToken cancellationToken);
}
