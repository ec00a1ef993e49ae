using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

/// <param name="Note">What the curator should know; may be empty.</param>
public sealed record HandInCommand(string Code, string Note);

/// <summary>A seller puts a product before the curators (BGR 8(3)).</summary>
public sealed class HandInProduct(MarketDbContext db, CaseDesk desk)
{
    /// <returns>The case's number; Conflict without a photo or description, or when nothing new is to be judged.</returns>
    public Task<Result<string>> ExecuteAsync(HandInCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () => actor.SellerId is { } seller
            ? await desk.HandInAsync(command.Code, seller, command.Note, actor, cancellationToken)
            : CurationErrors.NotFound, cancellationToken);
}

/// <summary>A mentor does it for a seller they brought into the registry (BLT 12.m).</summary>
public sealed class HandInForSeller(MarketDbContext db, CaseDesk desk, ISellerRegistry sellers, IReviewDesk review)
{
    /// <inheritdoc cref="HandInProduct.ExecuteAsync"/>
    public Task<Result<string>> ExecuteAsync(HandInCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            if (actor.UserId is not { } mentor) return CurationErrors.NotFound;
            var mine = await sellers.EnteredByAsync(mentor, cancellationToken);
            var lines = await review.OfSellersAsync([.. mine.Select(seller => seller.Id)], cancellationToken);
            return lines.FirstOrDefault(line => line.Code == command.Code) is { } line
                ? await desk.HandInAsync(command.Code, line.SellerId, command.Note, actor, cancellationToken)
                : CurationErrors.NotFound;
        }, cancellationToken);
}
