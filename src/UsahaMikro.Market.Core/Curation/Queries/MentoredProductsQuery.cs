using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.Queries;

/// <param name="State">Of the newest case; null when the product never was before the curators.</param>
/// <param name="MayCallBack">This mentor handed it in and it is not decided.</param>
public sealed record MentoredProduct(
    string Code, string Name, string SellerName, CaseState? State, string CaseNumber, string Reason, bool MayHandIn, bool MayCallBack);

/// <summary>Products of the sellers a mentor brought into the registry (BLT 12.m); nobody else's.</summary>
public sealed class MentoredProductsQuery(MarketDbContext db, ISellerRegistry sellers, IReviewDesk review)
{
    public async Task<IReadOnlyList<MentoredProduct>> FindAsync(string? text, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } mentor) return [];
        var mine = (await sellers.EnteredByAsync(mentor, cancellationToken)).ToDictionary(seller => seller.Id, seller => seller.Name);
        var lines = await review.OfSellersAsync([.. mine.Keys], cancellationToken);
        var words = text?.Trim() ?? "";
        var wanted = lines.Where(line => words.Length == 0 || line.Code.Equals(words, StringComparison.OrdinalIgnoreCase)
            || line.Name.Contains(words, StringComparison.OrdinalIgnoreCase)
            || mine[line.SellerId].Contains(words, StringComparison.OrdinalIgnoreCase)).ToList();
        var ids = wanted.ConvertAll(line => line.ProductId);
        var cases = await db.Newest().Where(c => ids.Contains(c.ProductId)).Include(c => c.Decisions).ToDictionaryAsync(c => c.ProductId, cancellationToken);
        return wanted.ConvertAll(line =>
        {
            var newest = cases.GetValueOrDefault(line.ProductId);
            return new MentoredProduct(
                line.Code, line.Name, mine[line.SellerId], newest?.State, newest?.Number ?? "", newest is { Decisions: [var decision] } ? decision.Reason : "",
                MayHandIn: !line.IsUnderReview && (!line.IsCleared || line.HasChanges),
                MayCallBack: line.IsUnderReview && newest is { IsOnBehalf: true } && newest.HandedInById == mentor);
        });
    }
}
