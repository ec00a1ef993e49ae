using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Readiness.Queries;

public sealed record GoalReadiness(ReadinessLevel Level, IReadOnlyList<ReadinessRow> Rows)
{
    public IReadOnlyList<ReadinessRow> Gaps => [.. Rows.Where(row => !row.IsMet)];
}

public sealed record ProductReadiness(ProductSheet Product, GoalReadiness Catalogue, GoalReadiness Retail, IReadOnlyList<SupplyLevel> Supply)
{
    public GoalReadiness Of(ReadinessGoal goal) => goal is ReadinessGoal.Catalogue ? Catalogue : Retail;
}

/// <summary>A seller with its products, the nearest to the e-katalog first.</summary>
public sealed record SellerReadiness(SellerCard Seller, IReadOnlyList<ProductReadiness> Products)
{
    /// <summary>As far as its best product; a seller without products is far from it.</summary>
    public ReadinessLevel LevelOf(ReadinessGoal goal) => Products.Select(one => one.Of(goal).Level).DefaultIfEmpty(ReadinessLevel.Far).Min();

    public int ReadyCount(ReadinessGoal goal) => Products.Count(one => one.Of(goal).Level is ReadinessLevel.Ready);

    /// <summary>The product that lacks least; null when all are ready or there is none.</summary>
    public ProductReadiness? NearestOf(ReadinessGoal goal) =>
        Products.Where(one => one.Of(goal).Level is not ReadinessLevel.Ready).MinBy(one => one.Of(goal).Gaps.Count);
}
