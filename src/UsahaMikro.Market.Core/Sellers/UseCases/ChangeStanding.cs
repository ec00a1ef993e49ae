using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>What the Dinas can do to a seller's standing.</summary>
public enum StandingMove { Suspend, Reinstate, Withdraw }

public sealed record ChangeStandingCommand(string Slug, long Version, StandingMove Move, string Reason);

/// <summary>Suspends a seller, takes it back, or lets it go: its goods leave the market, its orders are carried out.</summary>
public sealed class ChangeStanding(MarketDbContext db, TimeProvider clock)
{
    private const int ShortestReason = 10;

    public Task<Result> ExecuteAsync(ChangeStandingCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.SellerAsync(command.Slug, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            if (command.Reason.Trim().Length < ShortestReason) return SellersErrors.WhyMissing;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            return command.Move switch
            {
                StandingMove.Suspend => seller.Suspend(command.Reason, actor, clock.GetUtcNow()),
                StandingMove.Reinstate => seller.Reinstate(command.Reason, actor, clock.GetUtcNow()),
                _ => seller.Withdraw(command.Reason, actor, clock.GetUtcNow()),
            };
        }, cancellationToken);
}
