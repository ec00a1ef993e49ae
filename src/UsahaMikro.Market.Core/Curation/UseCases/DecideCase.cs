using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

/// <param name="Reasons">What is lacking, by criterion.</param>
public sealed record DecideCaseCommand(
    string Number, long Version, CaseState Outcome, string Reason, IReadOnlyList<(string Criterion, string Reason)> Reasons, bool IsFeatured);

/// <summary>Seleksi: the decision on a case. What is cleared goes into the market as soon as its licences allow.</summary>
public sealed class DecideCase(MarketDbContext db, CaseDesk desk, IReviewDesk review, TimeProvider clock)
{
    /// <returns>Whether the product stands in the market now and what keeps it out; nothing of it when it was not cleared.</returns>
    public Task<Result<Clearance>> ExecuteAsync(DecideCaseCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<Clearance>(actor, async () =>
        {
            var found = await db.CaseAsync(command.Number, command.Version, cancellationToken);
            if (found.Error is { } error) return error;

            var one = found.Value;
            var ties = await desk.TiesAsync(actor.UserId, one.SellerId, cancellationToken);
            var decided = one.Decide(
                new Ruling(command.Outcome, command.Reason, command.Reasons, command.IsFeatured), actor, ties,
                await desk.AppealUntilAsync(cancellationToken), clock.GetUtcNow());
            if (decided.Error is { } refusal) return refusal;
            return one.State is CaseState.Cleared
                ? await ClearAsync(one, command.IsFeatured, actor, cancellationToken) : await GiveBackAsync(one, cancellationToken);
        }, cancellationToken);

    private async Task<Result<Clearance>> ClearAsync(CurationCase one, bool isFeatured, Actor by, CancellationToken cancellationToken)
    {
        var cleared = await review.ClearAsync(one.ProductId, one.Fingerprint, by, cancellationToken);
        if (cleared.Error is not null || !isFeatured) return cleared;

        if (!await db.Set<ProductLabel>().AnyAsync(label => label.ProductId == one.ProductId && label.RemovedAt == null, cancellationToken))
            db.Add(ProductLabel.Grant(one, by, clock.GetUtcNow()));
        var labelled = await review.LabelAsync(one.ProductId, isFeatured: true, cancellationToken);
        return labelled.Error is { } error ? error : cleared;
    }

    private async Task<Result<Clearance>> GiveBackAsync(CurationCase one, CancellationToken cancellationToken)
    {
        var given = await review.GiveBackAsync(one.ProductId, cancellationToken);
        return given.Error is { } error ? error : new Clearance(IsListed: false, "");
    }
}
