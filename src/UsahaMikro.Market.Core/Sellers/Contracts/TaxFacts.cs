namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>What decides how a seller is taxed; the certificate of PPh final UMKM frees from other withholding.</summary>
public sealed record TaxFacts
{
    public bool IsPkp { get; init; }
    public string PkpNumber { get; init; } = "";
    public DateOnly? PkpSince { get; init; }
    public string PphNumber { get; init; } = "";
    public DateOnly? PphUntil { get; init; }

    /// <summary>The tax year for which the owner states sales up to the tax-free turnover; null without such a statement.</summary>
    public int? FreeTurnoverYear { get; init; }

    public DateOnly? FreeTurnoverStatedOn { get; init; }
}
