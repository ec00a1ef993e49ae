using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <summary>Takes a holiday to come back, as when an estimated day moves.</summary>
public sealed class WithdrawHoliday(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(Guid id, string? reason, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var holiday = await db.Set<Holiday>().SingleOrDefaultAsync(h => h.Id == id, cancellationToken);
            return holiday is null ? RegulationErrors.NotFound : holiday.Withdraw(reason ?? "", clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}
