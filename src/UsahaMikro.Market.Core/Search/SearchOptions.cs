using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Search;

/// <summary>Where the search index lies. Section <c>Search</c>.</summary>
public sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>A file of its own; it may be deleted at any time and is then built anew.</summary>
    [Required]
    public string File { get; set; } = "data/search.db";
}

/// <summary>A Meilisearch server (1.x) that answers first when it is named; the embedded index stands behind it. Section <c>Meilisearch</c>.</summary>
public sealed class MeilisearchOptions
{
    public const string Section = "Meilisearch";

    /// <summary>Empty for none.</summary>
    public string Url { get; set; } = "";

    /// <summary>A key that may search, write documents and settings, and swap indexes; from the environment, never from a file of ours.</summary>
    public string Key { get; set; } = "";

    [RegularExpression("^[a-z0-9-]{1,40}$")]
    public string Index { get; set; } = "produk";

    /// <summary>Milliseconds a visitor waits for the server before the embedded index answers.</summary>
    [Range(20, 10_000)]
    public int Patience { get; set; } = 250;

    public bool IsNamed => Url.Length > 0;
}
