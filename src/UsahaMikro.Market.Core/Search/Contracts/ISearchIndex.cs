namespace UsahaMikro.Market.Search.Contracts;

public enum SearchSort { Relevance, Newest, Cheapest, Dearest, Nearest }

/// <summary>Where goods are wanted.</summary>
/// <param name="Kilometres">By kecamatan of the seller; those that are not named come last.</param>
/// <param name="Delivering">Sellers with a price for bringing goods there; they come first.</param>
public sealed record NearPlace(IReadOnlyDictionary<string, double> Kilometres, IReadOnlySet<Guid> Delivering);

/// <summary>What a visitor looks for. No text means everything.</summary>
public sealed record SearchRequest
{
    public string Text { get; init; } = "";

    /// <summary>Values chosen by facet (<see cref="Facets"/>); what is unknown finds nothing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = NoneChosen;

    /// <summary>Only goods of this shop.</summary>
    public Guid? SellerId { get; init; }

    public SearchSort Sort { get; init; }

    /// <summary>Needed to sort by <see cref="SearchSort.Nearest"/>.</summary>
    public NearPlace? Near { get; init; }

    public string? Cursor { get; init; }
    public int PageSize { get; init; } = 24;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoneChosen = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>How many there would be if this value were chosen too.</summary>
public sealed record FacetCount(string Value, int Count);

public enum ReasonKind { Name, Category, Occasion, Seller, Kecamatan, Description, Synonym, Typo, Available, Label, Spread }

/// <summary>One thing that lifted a hit.</summary>
/// <param name="Word">What was typed; empty for what has nothing to do with words.</param>
/// <param name="Read">How it was read when that differs (another word of the same meaning, a corrected one).</param>
public sealed record SearchReason(ReasonKind Kind, string Word = "", string Read = "");

/// <summary>A product to be read again from the database; the index decides nothing but which and in what order.</summary>
public sealed record SearchHit(Guid Id, IReadOnlyList<SearchReason> Reasons);

/// <summary>Another search that would find something.</summary>
public sealed record SearchHint(string Text, int Count);

public sealed record SearchPage
{
    public static readonly SearchPage Nothing = new();

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Number of the first hit, from 1.</summary>
    public int First { get; init; } = 1;

    public int Total { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetCount>>();

    public string? Next { get; init; }

    /// <summary>False when no product has all words, and these have some.</summary>
    public bool EveryWord { get; init; } = true;

    /// <summary>The index is being rebuilt; these came from names alone, without counts.</summary>
    public bool IsMakeshift { get; init; }

    /// <summary>The words to be marked in names, as they are written there.</summary>
    public IReadOnlySet<string> Marked { get; init; } = new HashSet<string>();

    /// <summary>"Maksud Anda …": the text with unknown words put right; null when all are known.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Only when nothing was found: what would find something.</summary>
    public IReadOnlyList<SearchHint> Hints { get; init; } = [];

    /// <summary>Only when nothing was found: how many there are without the chosen values.</summary>
    public int WithoutFilters { get; init; }

    public IReadOnlyList<Guid> Ids => [.. Hits.Select(hit => hit.Id)];

    public IReadOnlyList<FacetCount> Of(string facet) => Facets.TryGetValue(facet, out var counts) ? counts : [];
}

public enum SuggestionKind { Product, Category, Seller }

/// <param name="Key">Slug of the shelf or shop; <c>slug-code</c> of the product.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Key);

/// <summary>Finds products. Whatever becomes of the index, a search answers.</summary>
public interface ISearchIndex
{
    Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>What begins like the text being typed.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int take, CancellationToken cancellationToken);

    /// <summary>Builds everything anew beside what is there, then swaps. Says how many products it holds.</summary>
    Task<int> ReindexAsync(CancellationToken cancellationToken);

    /// <summary>Compares with the public catalogue and mends what differs. Says how many products did.</summary>
    Task<int> MendAsync(CancellationToken cancellationToken);
}
