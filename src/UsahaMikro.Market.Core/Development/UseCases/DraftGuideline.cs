using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.UseCases;

/// <summary>Begins a guideline as a copy of the latest confirmed one; while one is being written there is no second (BKS 26(3)).</summary>
public sealed class DraftGuideline(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    /// <returns>The number of the draft, which may have been there before.</returns>
    public async Task<Result<int>> ExecuteAsync(Actor actor, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(actor, () => BeginAsync(actor, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The other click of two won the number; its draft is the answer.
            return await db.InTransactionAsync(actor, () => BeginAsync(actor, cancellationToken), cancellationToken);
        }
    }

    private async Task<Result<int>> BeginAsync(Actor actor, CancellationToken cancellationToken)
    {
        var area = areas.Daerah.AreaCode;
        var open = await db.Set<Guideline>().Where(g => g.AreaCode == area && (g.State == GuidelineState.Draft || g.State == GuidelineState.Waiting))
            .Select(g => (int?)g.Number).FirstOrDefaultAsync(cancellationToken);
        if (open is { } begun) return begun;
        if (await db.ConfirmedOf(area).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } pattern) return DevelopmentErrors.NoGuideline;

        var number = await db.Set<Guideline>().Where(g => g.AreaCode == area).MaxAsync(g => g.Number, cancellationToken) + 1;
        db.Add(Guideline.Draft(pattern, number, actor, clock.GetUtcNow()));
        return number;
    }
}
