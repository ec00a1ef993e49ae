using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <param name="Slug">Whose, when an officer mends for another; null for the own registration.</param>
public sealed record ResubmitSellerCommand(string? Slug, long Version, SellerEntry Entry);

/// <summary>What was returned is mended and sent in again.</summary>
public sealed class ResubmitSeller(MarketDbContext db, SellerEntryReader reader, ScaleDesk scales, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ResubmitSellerCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var seller = command.Slug is { } slug ? await db.SellerAsync(slug, cancellationToken) : await db.OwnRegistrationAsync(actor, cancellationToken);
            if (seller is null) return SellersErrors.NotFound;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            var read = await reader.ReadAsync(command.Entry, seller, cancellationToken);
            if (read.Error is { } wrong) return wrong;

            var sent = seller.Resubmit(read.Value.Profile, read.Value.Facts, actor, clock.GetUtcNow());
            if (sent.Error is { } refusal) return refusal;
            seller.Declare(seller.Capital, seller.AnnualSales, clock.Today());
            await scales.AssessAsync(seller, actor, cancellationToken);
            return Result.Ok();
        }, cancellationToken);
}
