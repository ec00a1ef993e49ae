using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>A paper a product may not stand in the market without.</summary>
/// <param name="Why">A sentence for the seller.</param>
/// <param name="Pasal">As the parameter cites it; empty when the Dinas chose it itself.</param>
/// <param name="Blocks">False when the profile only warns.</param>
public sealed record MissingLicence(DocumentKind Kind, string Why, string Pasal, RuleForce Force, bool Blocks);
