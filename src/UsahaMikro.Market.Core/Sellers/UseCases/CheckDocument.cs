using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record CheckDocumentCommand(Guid DocumentId, bool Fits, string Reason);

/// <summary>The Dinas has compared a document with its file.</summary>
public sealed class CheckDocument(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(CheckDocumentCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var seller = await db.SellersWithDocuments()
                .SingleOrDefaultAsync(s => s.Documents.Any(d => d.Id == command.DocumentId), cancellationToken);
            return seller is null
                ? SellersErrors.DocumentNotFound : seller.CheckDocument(command.DocumentId, command.Fits, command.Reason, actor, clock.GetUtcNow());
        }, cancellationToken);
}

public sealed record ChangeCompositionCommand(Guid DocumentId, string What);

/// <summary>The seller says that ingredients changed; the halal certificate is checked again.</summary>
public sealed class ChangeComposition(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ChangeCompositionCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var seller = await db.SellersWithDocuments().SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken);
            return seller is null ? SellersErrors.NotFound : seller.ChangeComposition(command.DocumentId, command.What, actor, clock.GetUtcNow());
        }, cancellationToken);
}
