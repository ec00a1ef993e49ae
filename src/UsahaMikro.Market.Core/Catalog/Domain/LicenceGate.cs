using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

/// <summary>The papers a level of risk asks for, with their source.</summary>
public sealed record RequiredLicences(IReadOnlyList<DocumentKind> Kinds, string Pasal, RuleForce Force);

/// <param name="From">From this day on food and drink need a halal certificate or a statement that they are not halal.</param>
public sealed record HalalRule(DateOnly From, bool Blocks, string Pasal, RuleForce Force);

/// <summary>What the profile asks of products on a day.</summary>
public sealed record GateRules(DateOnly On, IReadOnlyDictionary<RiskLevel, RequiredLicences> ByRisk, HalalRule Halal);

/// <summary>A product goes public only with what the risk of its line of business asks (BKS 6–7, 10–11).</summary>
public static class LicenceGate
{
    /// <param name="risk">Of the line of business the product comes from.</param>
    public static IReadOnlyList<MissingLicence> Missing(JudgedFacts product, RiskLevel risk, bool isFood, SellerCard seller, GateRules rules)
    {
        var required = rules.ByRisk[risk];
        var missing = required.Kinds.Where(kind => !Has(kind, seller, rules.On))
            .Select(kind => new MissingLicence(kind, $"{risk.Label()} perlu {kind.Label()}.", required.Pasal, required.Force, Blocks: true)).ToList();
        if (isFood && rules.On >= rules.Halal.From && product.Halal is not HalalClaim.NotHalal && !IsCoveredHalal(product, seller, rules.On))
        {
            missing.Add(new MissingLicence(
                DocumentKind.Halal, "Makanan dan minuman perlu sertifikat halal yang mencakup produk ini, atau pernyataan tidak halal.",
                rules.Halal.Pasal, rules.Halal.Force, rules.Halal.Blocks));
        }

        return missing;
    }

    private static bool Has(DocumentKind kind, SellerCard seller, DateOnly on) => kind switch
    {
        DocumentKind.Nib => seller.Nib.Length > 0 && seller.Registry is not RegistryState.Withdrawn,
        // Who holds the verified certificate has stated more than the statement does.
        DocumentKind.PernyataanStandar => Holds(kind, seller, on) || Holds(DocumentKind.SertifikatStandar, seller, on),
        _ => Holds(kind, seller, on),
    };

    private static bool Holds(DocumentKind kind, SellerCard seller, DateOnly on) => seller.Documents.Any(document => document.Kind == kind && document.HoldsOn(on));

    private static bool IsCoveredHalal(JudgedFacts product, SellerCard seller, DateOnly on) =>
        seller.Documents.Any(document => document.Kind is DocumentKind.Halal && document.HoldsOn(on) && product.Papers.Contains(document.Id));
}
