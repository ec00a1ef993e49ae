using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A shelf of the market; two levels.</summary>
public sealed class Category
{
    public required string Slug { get; init; }
    public required string Name { get; set; }
    public string? ParentSlug { get; set; }
    public int Hue { get; set; }
    public required string Emoji { get; set; }
    public ProductNature Nature { get; set; }
    public bool IsFood { get; set; }

    /// <summary>Occasion slugs, separated by commas, with one before and one after.</summary>
    public required string Occasions { get; set; }

    public int Sort { get; set; }
}

/// <summary>What people buy for: rapat, batik dinas, mebel kantor, cenderamata … (SRG 7.c, 11).</summary>
public sealed class Occasion
{
    public required string Slug { get; init; }
    public required string Name { get; set; }
    public required string Description { get; set; }
    public int Hue { get; set; }
    public required string Emoji { get; set; }
    public required string Pasal { get; set; }
    public int Sort { get; set; }
}
