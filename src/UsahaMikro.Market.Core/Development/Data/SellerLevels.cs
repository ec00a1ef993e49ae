using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.Data;

internal sealed class SellerLevels(MarketDbContext db, IAreaBook areas, TimeProvider clock) : ISellerLevels
{
    public async Task<SellerLevel?> FindAsync(Guid sellerId, CancellationToken cancellationToken) =>
        (await OfAsync([sellerId], cancellationToken)).GetValueOrDefault(sellerId);

    public async Task<IReadOnlyDictionary<Guid, SellerLevel>> OfAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken) =>
        (await db.Newest().Where(c => sellerIds.Contains(c.SellerId)).ToListAsync(cancellationToken)).ToDictionary(one => one.SellerId, Of);

    public async Task<IReadOnlyList<Guid>> AtAsync(string levelCode, CancellationToken cancellationToken) =>
        await db.Newest().Where(c => c.LevelCode == levelCode).Select(c => c.SellerId).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<(string Code, string Name)>> NamesAsync(CancellationToken cancellationToken)
    {
        var guideline = await db.InForceAsync(areas.Daerah.AreaCode, clock.Today(), cancellationToken);
        var inForce = guideline?.Parsed.Levels.Select(level => (level.Code, level.Name)) ?? [];
        var used = await db.Newest().Select(c => new { c.LevelCode, c.LevelName }).Distinct().ToListAsync(cancellationToken);
        return [.. inForce.Concat(used.Select(one => (one.LevelCode, one.LevelName))).DistinctBy(one => one.Item1)];
    }

    private static SellerLevel Of(Classification one) => new(
        one.SellerId, one.LevelCode, one.LevelName, one.LevelRank, one.LevelCount, one.Approach, DevelopmentReads.LinesOf(one.Facilitation), one.Months, one.On,
        one.NextOn);
}
