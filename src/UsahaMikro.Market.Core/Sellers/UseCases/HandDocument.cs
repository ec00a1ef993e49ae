using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <param name="RenewsId">The document whose place this one takes; null for one more.</param>
public sealed record HandDocumentCommand(DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? ValidThrough, Upload File, Guid? RenewsId = null);

/// <summary>The seller uploads a document, once; the Dinas checks it.</summary>
public sealed class HandDocument(MarketDbContext db, IUploadDesk uploads, TimeProvider clock)
{
    public async Task<Result> ExecuteAsync(HandDocumentCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (Refusal(command) is { } refusal) return refusal;
        if (!await db.Set<Seller>().AnyAsync(s => s.Id == actor.SellerId, cancellationToken)) return SellersErrors.NotFound;
        var kept = await uploads.KeepAsync(command.File, cancellationToken);
        if (kept.Error is { } refused) return refused;

        return await db.InTransactionAsync(actor, async () =>
        {
            var seller = await db.SellersWithDocuments().SingleAsync(s => s.Id == actor.SellerId, cancellationToken);
            var facts = new DocumentFacts(command.Kind, command.Number.Trim(), command.Issuer.Trim(), command.IssuedOn, command.ValidThrough);
            var handed = seller.Hand(facts, kept.Value.Hash, kept.Value.ContentType, command.RenewsId, actor, clock.GetUtcNow());
            return handed.Error is { } wrong ? wrong : Result.Ok();
        }, cancellationToken);
    }

    private Error? Refusal(HandDocumentCommand command)
    {
        if (string.IsNullOrWhiteSpace(command.Number) || string.IsNullOrWhiteSpace(command.Issuer)) return SellersErrors.DocumentNumberMissing;
        return command.IssuedOn > clock.Today() || command.ValidThrough < command.IssuedOn ? SellersErrors.DocumentDatesWrong : null;
    }
}
