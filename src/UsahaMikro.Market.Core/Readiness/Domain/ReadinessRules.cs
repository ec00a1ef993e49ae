using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Readiness.Domain;

/// <summary>What the profile asks on a day.</summary>
/// <param name="Photos">How many there must be at least.</param>
/// <param name="ShelfLifeDays">How long food must keep at least; null when any stated time will do.</param>
/// <param name="NearGaps">Up to so many gaps are called near.</param>
public sealed record ReadinessRules(
    DateOnly On, IReadOnlyList<Criterion> Criteria, int Photos, int? ShelfLifeDays, int NearGaps, string AreaCode, string AreaName, GateRules Licences);

/// <summary>A product with all that is looked at.</summary>
public sealed record ReadinessSubject(
    SellerCard Seller, RiskLevel? Risk, GivenNumbers Given, ProductSheet Product, IReadOnlyDictionary<Guid, SupplyLevel> Supply);
