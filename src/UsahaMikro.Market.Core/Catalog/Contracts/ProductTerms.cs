namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>How it is ordered and sent; changes at once, without a new look.</summary>
public sealed record ProductTerms
{
    public int LeadTimeDays { get; init; }
    public int MinimumOrder { get; init; } = 1;

    /// <summary>One unit with its packing, in grams.</summary>
    public int? WeightGrams { get; init; }

    /// <summary>Length × width × height of one unit, in centimetres; empty when not stated.</summary>
    public string Size { get; init; } = "";

    /// <summary>Price ladder and minimum count all variants ordered together (SRG 11.a: uniforms by list of sizes).</summary>
    public bool CountsTogether { get; init; }

    /// <summary>Slugs of what people buy it for, when the shelf's own do not fit.</summary>
    public IReadOnlyList<string> Occasions { get; init; } = [];
}
