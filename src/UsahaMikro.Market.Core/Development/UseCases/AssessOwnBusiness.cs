using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Data;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.UseCases;

/// <inheritdoc cref="ClassifySellerCommand"/>
public sealed record AssessOwnBusinessCommand(int Guideline, IReadOnlyDictionary<string, string> Answers, string Note);

/// <summary>A seller answers the questionnaire about itself; the Dinas confirms or corrects it. A newer one takes the place of one that waits.</summary>
public sealed class AssessOwnBusiness(MarketDbContext db, AppraisalDesk desk, ISellerRegistry sellers, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AssessOwnBusinessCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (actor.SellerId is not { } own || await sellers.FindAsync(own, cancellationToken) is not { } seller) return DevelopmentErrors.NotFound;
            if (!DevelopmentWords.IsClassified(seller.Registry, seller.Scale)) return DevelopmentErrors.NotClassified;
            if (await desk.GuidelineAsync(cancellationToken) is not { } guideline) return DevelopmentErrors.NoGuideline;
            if (guideline.Number != command.Guideline) return DevelopmentErrors.GuidelineChanged;

            var waiting = await desk.WaitingAsync(own, cancellationToken);
            if (waiting is not null && waiting.GuidelineNumber == guideline.Number && waiting.Says(command.Answers, command.Note)) return Result.Ok();
            var stated = SelfAssessment.Of(own, guideline, command.Answers, command.Note, actor, clock.GetUtcNow());
            if (stated.Error is { } refusal) return refusal;
            if (waiting?.Replace(actor, clock.GetUtcNow()).Error is { } wrong) return wrong;
            // The one that waited must have left its place before the index lets another in.
            await db.SaveChangesAsync(cancellationToken);
            db.Add(stated.Value);
            return Result.Ok();
        }, cancellationToken);
}
