using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Search;

/// <summary>Where the embedded index lies. Section <c>Search</c>.</summary>
public sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>A file of its own; it may be deleted at any time and is then built anew.</summary>
    [Required]
    public string File { get; set; } = "data/search.db";
}
