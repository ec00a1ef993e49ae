using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <summary>A second person confirms a change before its first day; without it the change has no effect.</summary>
public sealed class ConfirmParameter(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string key, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var area = areas.Daerah.AreaCode;
            var row = await db.Set<RegulationParameter>().SingleOrDefaultAsync(p => p.Id == id && p.Key == key && p.AreaCode == area, cancellationToken);
            return row is null ? RegulationErrors.NotFound : row.Confirm(clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}
