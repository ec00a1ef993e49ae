using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

/// <summary>The seller, or the mentor who handed it in, takes a product back before the decision, to change it.</summary>
public sealed class CallBackProduct(MarketDbContext db, IReviewDesk review, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string code, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            // The scope stands in the WHERE: someone else's case is not found.
            var found = await db.Set<CurationCase>().Whole().Open()
                .SingleOrDefaultAsync(c => c.ProductCode == code && (c.SellerId == actor.SellerId || (c.IsOnBehalf && c.HandedInById == actor.UserId)),
                    cancellationToken);
            if (found is null) return CurationErrors.NotFound;
            var called = found.CallBack(actor, clock.GetUtcNow());
            return called.IsSuccess ? await review.GiveBackAsync(found.ProductId, cancellationToken) : called;
        }, cancellationToken);
}
