using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.UseCases;

/// <summary>A seller takes its own request back.</summary>
public sealed class WithdrawHelp(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
            // The scope stands in the WHERE: someone else's request is not found.
            await db.Set<HelpRequest>().Include(r => r.Steps).SingleOrDefaultAsync(r => r.Number == number && r.SellerId == actor.SellerId, cancellationToken) is { } request
                ? request.Withdraw(actor, clock.GetUtcNow()) : AssistanceErrors.NotFound, cancellationToken);
}
