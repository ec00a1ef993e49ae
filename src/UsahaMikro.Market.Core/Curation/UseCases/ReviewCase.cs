using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Curation.Data;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation.UseCases;

/// <summary>A curator takes a case from the queue; who comes second is told who was first.</summary>
public sealed class TakeCase(MarketDbContext db, CaseDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string number, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            if (await db.Set<CurationCase>().Whole().SingleOrDefaultAsync(c => c.Number == number, cancellationToken) is not { } found)
                return CurationErrors.NotFound;
            return found.Take(actor, await desk.TiesAsync(actor.UserId, found.SellerId, cancellationToken), clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>A curator puts a case back into the queue.</summary>
public sealed class ReleaseCase(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(string number, long version, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await db.CaseAsync(number, version, cancellationToken);
            return found.Error is { } error ? error : found.Value.Release(actor, clock.GetUtcNow());
        }, cancellationToken);
}

public sealed record AskSecondOpinionCommand(string Number, long Version, string Question);

/// <summary>The curator of a case wants another one's scores before deciding.</summary>
public sealed class AskSecondOpinion(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AskSecondOpinionCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await db.CaseAsync(command.Number, command.Version, cancellationToken);
            return found.Error is { } error ? error : found.Value.AskSecondOpinion(command.Question, actor, clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>One criterion as a curator scored it.</summary>
public sealed record GivenScore(string Criterion, int Score, string Note);

public sealed record AssessCaseCommand(string Number, long Version, IReadOnlyList<GivenScore> Scores);

/// <summary>Penilaian: scores by the curator of the case, or by the one asked for a second opinion.</summary>
public sealed class AssessCase(MarketDbContext db, CaseDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(AssessCaseCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await db.CaseAsync(command.Number, command.Version, cancellationToken);
            if (found.Error is { } error) return error;
            return found.Value.Assess(
                [.. command.Scores.Select(one => new CriterionScore(one.Criterion, one.Score, one.Note.Trim()))], actor,
                await desk.TiesAsync(actor.UserId, found.Value.SellerId, cancellationToken), clock.GetUtcNow());
        }, cancellationToken);
}
