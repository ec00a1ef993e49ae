using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <summary>Takes a change back that has not begun; the row stays, with who took it back and why.</summary>
public sealed class WithdrawParameter(MarketDbContext db, IAreaBook areas, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string key, Guid id, string? reason, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var area = areas.Daerah.AreaCode;
            var row = await db.Set<RegulationParameter>().SingleOrDefaultAsync(p => p.Id == id && p.Key == key && p.AreaCode == area, cancellationToken);
            return row is null ? RegulationErrors.NotFound : row.Withdraw(reason ?? "", clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}
