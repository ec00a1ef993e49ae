using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

public sealed record RemoveLabelCommand(string Code, string Reason, long Version);

/// <summary>Takes the label Produk Unggulan Daerah away, with a reason.</summary>
public sealed class RemoveLabel(MarketDbContext db, IReviewDesk review, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(RemoveLabelCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var label = await db.Set<ProductLabel>().SingleOrDefaultAsync(one => one.ProductCode == command.Code && one.RemovedAt == null, cancellationToken);
            if (label is null) return CurationErrors.LabelNotFound;
            if (label.Version != command.Version) return CurationErrors.Stale;
            var removed = label.Remove(command.Reason, actor, clock.GetUtcNow());
            return removed.IsSuccess ? await review.LabelAsync(label.ProductId, isFeatured: false, cancellationToken) : removed;
        }, cancellationToken);
}
