using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Development.Data;

internal static class DevelopmentReads
{
    /// <summary>The newest classification of each seller.</summary>
    public static IQueryable<Classification> Newest(this MarketDbContext db) => db.Set<Classification>().AsNoTracking()
        .Where(c => !db.Set<Classification>().Any(other => other.SellerId == c.SellerId && other.Round > c.Round));

    /// <summary>Confirmed guidelines of the daerah, the one with the latest day first.</summary>
    public static IQueryable<Guideline> ConfirmedOf(this MarketDbContext db, string areaCode) => db.Set<Guideline>()
        .Where(g => g.AreaCode == areaCode && g.State == GuidelineState.Confirmed && g.From != null).OrderByDescending(g => g.From);

    public static Task<Guideline?> InForceAsync(this MarketDbContext db, string areaCode, DateOnly on, CancellationToken cancellationToken) =>
        db.ConfirmedOf(areaCode).AsNoTracking().FirstOrDefaultAsync(g => g.From <= on, cancellationToken);

    /// <summary>With its steps, for a change.</summary>
    public static Task<Guideline?> GuidelineAsync(this MarketDbContext db, string areaCode, int number, CancellationToken cancellationToken) =>
        db.Set<Guideline>().Include(g => g.Steps).SingleOrDefaultAsync(g => g.AreaCode == areaCode && g.Number == number, cancellationToken);

    public static IReadOnlyList<string> LinesOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
