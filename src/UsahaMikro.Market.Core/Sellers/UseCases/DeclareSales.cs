using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record DeclareSalesCommand(long Version, Rupiah Capital, Rupiah AnnualSales);

/// <summary>The seller states capital and the sales of its last twelve months anew; the scale follows (BGR 5).</summary>
public sealed class DeclareSales(MarketDbContext db, ScaleDesk scales, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(DeclareSalesCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.Sellers().SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            if (command.Capital < Rupiah.Zero || command.AnnualSales < Rupiah.Zero) return SellersErrors.AmountNegative;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            seller.Declare(command.Capital, command.AnnualSales, clock.Today(), actor, clock.GetUtcNow());
            await scales.AssessAsync(seller, actor, cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
