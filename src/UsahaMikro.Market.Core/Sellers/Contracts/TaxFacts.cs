namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What decides how a seller is taxed; the certificate of PPh final UMKM frees from other withholding.</summary>
public sealed record TaxFacts
{
    public bool IsPkp { get; init; }
    public string PkpNumber { get; init; } = "";
    public DateOnly? PkpSince { get; init; }
    public string PphNumber { get; init; } = "";
    public DateOnly? PphUntil { get; init; }

    /// <summary>The owner states sales of at most Rp500 juta a year.</summary>
    public bool IsBelowFreeTurnover { get; init; }
}
