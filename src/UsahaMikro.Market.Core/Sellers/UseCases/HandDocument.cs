using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record HandDocumentCommand(DocumentKind Kind, string Number, string Issuer, DateOnly IssuedOn, DateOnly? ValidThrough, Upload File);

/// <summary>The seller uploads a document, once; the Dinas checks it.</summary>
public sealed class HandDocument(MarketDbContext db, IUploadDesk uploads, TimeProvider clock)
{
    public async Task<Result> ExecuteAsync(HandDocumentCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (Refusal(command) is { } refusal) return refusal;
        var kept = await uploads.KeepAsync(command.File, cancellationToken);
        if (kept.Error is { } refused) return refused;

        return await db.InTransactionAsync(actor, async () =>
        {
            var seller = await db.Set<Seller>().Include(s => s.Documents).SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken);
            if (seller is null) return SellersErrors.NotFound;
            var facts = new DocumentFacts(command.Kind, command.Number.Trim(), command.Issuer.Trim(), command.IssuedOn, command.ValidThrough);
            seller.Hand(facts, kept.Value.Hash, kept.Value.ContentType, actor, clock.GetUtcNow());
            return Result.Ok();
        }, cancellationToken);
    }

    private Error? Refusal(HandDocumentCommand command)
    {
        if (string.IsNullOrWhiteSpace(command.Number) || string.IsNullOrWhiteSpace(command.Issuer)) return SellersErrors.DocumentNumberMissing;
        return command.IssuedOn > clock.Today() || command.ValidThrough < command.IssuedOn ? SellersErrors.DocumentDatesWrong : null;
    }
}
