using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Data;

internal static class CurationReads
{
    /// <summary>A case with all its parts.</summary>
    public static IQueryable<CurationCase> Whole(this IQueryable<CurationCase> cases) => cases
        .Include(c => c.Steps).Include(c => c.Assessments).ThenInclude(a => a.Scores).Include(c => c.Decisions).ThenInclude(d => d.Reasons).AsSplitQuery();

    /// <summary>Loads a case to change it; a stale form is told.</summary>
    public static async Task<Result<CurationCase>> CaseAsync(this MarketDbContext db, string number, long version, CancellationToken cancellationToken)
    {
        if (await db.Set<CurationCase>().Whole().SingleOrDefaultAsync(c => c.Number == number, cancellationToken) is not { } found)
            return CurationErrors.NotFound;
        return found.Version == version ? found : CurationErrors.Stale;
    }

    public static IQueryable<CurationCase> Open(this IQueryable<CurationCase> cases) =>
        cases.Where(c => c.State == CaseState.Waiting || c.State == CaseState.InReview);

    /// <summary>The newest look at each product.</summary>
    public static IQueryable<CurationCase> Newest(this MarketDbContext db) => db.Set<CurationCase>().AsNoTracking()
        .Where(c => !db.Set<CurationCase>().Any(other => other.ProductId == c.ProductId && other.Round > c.Round));
}
