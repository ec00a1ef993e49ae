namespace UsahaMikro.Market.Search.Domain;

/// <summary>A word that stands for others but not the other way round.</summary>
public sealed record BroaderWord(string Word, IReadOnlyList<string> Meant);

/// <summary>How much it counts where a word stands.</summary>
public sealed record FieldWeights(double Name, double Category, double Occasions, double Seller, double Kecamatan, double Description)
{
    /// <summary>In the order of the index's columns.</summary>
    public IReadOnlyList<double> InOrder => [Name, Category, Occasions, Seller, Kecamatan, Description];
}

/// <summary>How much it counts in which way a word was met.</summary>
public sealed record WayWeights(
    double Exact, double Stem, double Synonym, double Broader, double Prefix, double Typo, double TwoTypos, double Joined);

/// <summary>By which part a score rises for what has nothing to do with words.</summary>
/// <param name="Spread">Pemerataan: at most for a seller without orders of late.</param>
public sealed record LiftWeights(double Available, double Label, double Spread);

/// <summary>What the search knows of the language and of ranking: data, in <c>seed/reference/search.json</c>.</summary>
public sealed record SearchLexicon(
    HashSet<string> StopWords,
    HashSet<string> Roots,
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<BroaderWord> Broader,
    FieldWeights Fields,
    WayWeights Ways,
    LiftWeights Lifts,
    IReadOnlyList<long> PriceBands,
    IReadOnlyList<int> LeadDays,
    IReadOnlyList<int> Minimums)
{
    /// <summary>The band of a price, as it stands in addresses: <c>10000-25000</c>, the last one open.</summary>
    public string PriceBandOf(long price)
    {
        var at = 0;
        while (at + 1 < PriceBands.Count && price >= PriceBands[at + 1]) at++;
        return string.Create(null, $"{PriceBands[at]}-{(at + 1 < PriceBands.Count ? PriceBands[at + 1] : null)}");
    }
}
