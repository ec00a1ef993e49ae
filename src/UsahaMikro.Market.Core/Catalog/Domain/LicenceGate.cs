using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>A product goes public only with what the risk of its line of business asks (BKS 6–7, 10–11).</summary>
public static class LicenceGate
{
    /// <summary>The line of business stated for the product; else all of the seller's, so that silence opens no gate.</summary>
    public static IReadOnlyList<string> TradesOf(JudgedFacts product, SellerCard seller) => product.Kbli.Length > 0 ? [product.Kbli] : seller.Trades;

    /// <summary>Null when it is known how risky the line of business is, and so what it needs (PP 28/2025).</summary>
    public static string? RiskProblem(JudgedFacts product, SellerCard seller, GateRules rules)
    {
        var trades = TradesOf(product, seller);
        if (trades.Count == 0) return "KBLI usaha ini belum dicatat, jadi belum jelas izin apa yang perlu. Ajukan perubahan data usaha dan isi KBLI-nya.";
        return rules.Trades.UnsetOf(trades) is { Count: > 0 } unset
            ? $"Risiko KBLI {string.Join(" dan ", unset)} belum ditetapkan, jadi belum jelas izin apa yang perlu. Dinas sudah diminta menetapkannya; produk dapat tayang sesudahnya."
            : null;
    }

    /// <param name="risk">Of the line of business the product comes from; null while it is not set.</param>
    public static IReadOnlyList<MissingLicence> Missing(JudgedFacts product, RiskLevel? risk, bool isFood, SellerCard seller, GateRules rules) =>
        isFood && rules.On >= rules.Halal.From && product.Halal is not HalalClaim.NotHalal && !IsCoveredHalal(product, seller, rules.On)
            ? [.. OfBusiness(risk, seller, rules), HalalMissing(seller, rules)] : OfBusiness(risk, seller, rules);

    /// <summary>What the business lacks for a risk, whatever it sells; while that is not set, for any.</summary>
    public static IReadOnlyList<MissingLicence> OfBusiness(RiskLevel? level, SellerCard seller, GateRules rules)
    {
        var required = level is { } risk ? rules.ByRisk[risk] : rules.OfEveryRisk;
        var who = level is { } known ? known.Label() : "Setiap tingkat risiko";
        return [.. required.Kinds.Where(kind => !Has(kind, seller, rules.On)).Select(kind =>
            new MissingLicence(kind, $"{who} perlu {kind.Label()}.", required.Pasal, required.Force, Blocks: true) { Vault = Waits(kind, seller) })];
    }

    /// <summary>Null when a business of this scale may sell here.</summary>
    public static string? ScaleProblem(SellerCard seller, GateRules rules) => rules.Scales.Contains(seller.Scale) ? null
        : $"Yang boleh berjualan di sini ialah usaha {string.Join(", ", rules.Scales)} ({rules.ScalesBasis}); usaha ini tercatat {seller.Scale}.";

    private static MissingLicence HalalMissing(SellerCard seller, GateRules rules) => new(
        DocumentKind.Halal, "Makanan dan minuman perlu sertifikat halal yang mencakup produk ini, atau pernyataan tidak halal.",
        rules.Halal.Pasal, rules.Halal.Force, rules.Halal.Blocks)
    {
        Vault = Holds(DocumentKind.Halal, seller, rules.On) ? InVault.NotTicked : Waits(DocumentKind.Halal, seller),
    };

    private static InVault Waits(DocumentKind kind, SellerCard seller) => kind.SatisfiedBy().Any(seller.WaitingPapers.Contains) ? InVault.Waiting : InVault.Nothing;

    private static bool Has(DocumentKind kind, SellerCard seller, DateOnly on) => kind switch
    {
        DocumentKind.Nib => seller.Nib.Length > 0 && seller.Registry is not RegistryState.Withdrawn,
        _ => kind.SatisfiedBy().Any(one => Holds(one, seller, on)),
    };

    private static bool Holds(DocumentKind kind, SellerCard seller, DateOnly on) => seller.Documents.Any(document => document.Kind == kind && document.HoldsOn(on));

    private static bool IsCoveredHalal(JudgedFacts product, SellerCard seller, DateOnly on) =>
        seller.Documents.Any(document => document.Kind is DocumentKind.Halal && document.HoldsOn(on) && product.Papers.Contains(document.Id));
}
