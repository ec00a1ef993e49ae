using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>Whether the seller's document vault already has something for a missing paper: nothing is uploaded twice.</summary>
public enum InVault { Nothing, Waiting, NotTicked }

/// <summary>A paper a product may not stand in the market without.</summary>
/// <param name="Why">A sentence for the seller.</param>
/// <param name="Pasal">As the parameter cites it; empty when the Dinas chose it itself.</param>
/// <param name="Blocks">False when the profile only warns.</param>
public sealed record MissingLicence(DocumentKind Kind, string Why, string Pasal, RuleForce Force, bool Blocks)
{
    /// <summary>It waits for its check, or holds but was not ticked for the product.</summary>
    public InVault Vault { get; init; }

    /// <summary>The source as plain text; an adopted rule is followed, not an obligation here.</summary>
    public string Basis => Pasal.Length == 0 || Force is not RuleForce.DiadopsiDinas ? Pasal : $"mengikuti {Pasal}";

    /// <summary>Why, with its source.</summary>
    public string Sentence => Basis.Length == 0 ? Why : $"{Why.TrimEnd('.')} ({Basis}).";
}
