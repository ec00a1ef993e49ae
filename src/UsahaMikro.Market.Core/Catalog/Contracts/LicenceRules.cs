using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Contracts;

/// <summary>The papers a level of risk asks for, with their source.</summary>
public sealed record RequiredLicences(IReadOnlyList<DocumentKind> Kinds, string Pasal, RuleForce Force);

/// <param name="From">From this day on food and drink need a halal certificate or a statement that they are not halal.</param>
public sealed record HalalRule(DateOnly From, bool Blocks, string Pasal, RuleForce Force);

/// <summary>What the profile asks of products on a day.</summary>
/// <param name="Scales">Of which scales a business may sell here.</param>
/// <param name="ScalesBasis">Where that stands, as plain text.</param>
public sealed record GateRules(
    DateOnly On, IReadOnlyDictionary<RiskLevel, RequiredLicences> ByRisk, HalalRule Halal, IReadOnlyList<BusinessScale> Scales, string ScalesBasis)
{
    /// <summary>The lines of business whose risk is set on that day.</summary>
    public KbliList Trades { get; init; } = KbliList.Empty;

    /// <summary>What no level does without, as the lowest asks it.</summary>
    public RequiredLicences OfEveryRisk => ByRisk[ByRisk.Keys.Min()] is var lowest
        ? lowest with { Kinds = [.. lowest.Kinds.Where(kind => ByRisk.Values.All(one => one.Kinds.Contains(kind)))] } : lowest;

    /// <summary>The highest risk of the seller's lines of business; null when that of one is not set.</summary>
    public RiskLevel? RiskOf(SellerCard seller) => Trades.RiskOf(seller.Trades);
}

/// <summary>The licence gate (BKS 6–7), for those who help sellers through it.</summary>
public interface ILicenceDesk
{
    /// <summary>What is asked today.</summary>
    Task<GateRules> RulesAsync(CancellationToken cancellationToken);

    /// <summary>What the business lacks for its risk, whatever it sells.</summary>
    Task<IReadOnlyList<MissingLicence>> MissingAsync(SellerCard seller, CancellationToken cancellationToken);
}
