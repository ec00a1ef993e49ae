using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.UseCases;

/// <param name="Guideline">Number of the guideline whose questions were shown.</param>
/// <param name="Round">The how-many-th classification it would be, as the page had it.</param>
/// <param name="Answers">Code of the answer by code of the question.</param>
public sealed record ClassifySellerCommand(string Slug, int Guideline, int Round, IReadOnlyDictionary<string, string> Answers, string Note);

/// <summary>An officer or mentor determines a seller's level; a self-assessment that waits is confirmed or corrected by it (BKS 26).</summary>
public sealed class ClassifySeller(MarketDbContext db, AppraisalDesk desk, TimeProvider clock)
{
    /// <returns>The classification; of two clicks the same. NotFound for a seller whom this mentor did not bring in.</returns>
    public async Task<Result<Guid>> ExecuteAsync(ClassifySellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(actor, () => DetermineAsync(command, actor, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Somebody else won the round; now it is seen.
            return await db.InTransactionAsync(actor, () => DetermineAsync(command, actor, cancellationToken), cancellationToken);
        }
    }

    private async Task<Result<Guid>> DetermineAsync(ClassifySellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await desk.SellerAsync(command.Slug, actor, cancellationToken) is not { } seller) return DevelopmentErrors.NotFound;
        if (await desk.GuidelineAsync(cancellationToken) is not { } guideline) return DevelopmentErrors.NoGuideline;
        var previous = await desk.NewestAsync(seller.Id, cancellationToken);
        if (previous is not null && previous.Round >= command.Round)
            return previous.Round == command.Round && previous.Says(command.Answers, command.Note, actor) ? previous.Id : DevelopmentErrors.Stale;
        if (guideline.Number != command.Guideline) return DevelopmentErrors.GuidelineChanged;

        var determined = Classification.Determine(
            new Appraisal(
                seller, await desk.TiesAsync(seller.Id, actor, cancellationToken), guideline, previous, command.Answers, command.Note,
                await desk.WaitingAsync(seller.Id, cancellationToken)),
            actor, clock.GetUtcNow());
        if (determined.Error is { } refusal) return refusal;
        db.Add(determined.Value);
        return determined.Value.Id;
    }
}
