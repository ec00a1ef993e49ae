using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

public sealed record AppealDecisionCommand(string Code, string Number, string Reason);

/// <summary>A seller holds a decision to be wrong; the same version goes to another curator.</summary>
public sealed class AppealDecision(MarketDbContext db, CaseDesk desk, IReviewDesk review, TimeProvider clock)
{
    /// <returns>The number of the appeal's case.</returns>
    public Task<Result<string>> ExecuteAsync(AppealDecisionCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<string>(actor, async () =>
        {
            if (actor.SellerId is not { } seller) return CurationErrors.NotFound;
            var first = await db.Set<CurationCase>().Whole().SingleOrDefaultAsync(
                c => c.Number == command.Number && c.ProductCode == command.Code && c.SellerId == seller, cancellationToken);
            if (first is null || await review.FindOwnAsync(command.Code, seller, cancellationToken) is not { } sheet) return CurationErrors.NotFound;

            var opening = await desk.OpeningAsync(sheet, command.Reason, cancellationToken);
            // The diff of the appeal is the one its first curator saw.
            var previous = first.PreviousFacts.Length == 0 ? null : JudgedFacts.FromJson(first.PreviousFacts);
            var appeal = first.Appeal(opening with { Previous = previous }, actor, clock.Today(), clock.GetUtcNow());
            if (appeal.Error is { } error) return error;
            if ((await review.HandInAsync(command.Code, seller, cancellationToken)).Error is { } refusal) return refusal;
            db.Add(appeal.Value);
            return appeal.Value.Number;
        }, cancellationToken);
}
