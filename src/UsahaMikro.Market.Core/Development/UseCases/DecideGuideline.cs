using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development.UseCases;

public sealed record ProposeGuidelineCommand(int Number, long Version, DateOnly From, string Reason);

/// <summary>Puts a draft before the head, from a day on that has not come.</summary>
public sealed class ProposeGuideline(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(ProposeGuidelineCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            if (found.Error is { } refusal) return refusal;
            var guideline = found.Value;
            if (await db.Set<Guideline>().AnyAsync(
                g => g.AreaCode == guideline.AreaCode && g.From == command.From && g.Id != guideline.Id && g.State != GuidelineState.Withdrawn,
                cancellationToken))
                return DevelopmentErrors.FromTaken;
            return guideline.Propose(command.From, command.Reason, clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>The head confirms what others wrote; from its day on it decides.</summary>
public sealed class ConfirmGuideline(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(int number, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(number, null, cancellationToken);
            return found.Error is { } refusal ? refusal : found.Value.Confirm(clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>Gives a guideline that waits back to its writers, with what is to be mended.</summary>
public sealed class ReturnGuideline(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(int number, string reason, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(number, null, cancellationToken);
            return found.Error is { } refusal ? refusal : found.Value.Return(reason, actor, clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>Takes a guideline back that has not begun; its text and steps stay.</summary>
public sealed class WithdrawGuideline(MarketDbContext db, GuidelineDesk desk, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(int number, string reason, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(number, null, cancellationToken);
            return found.Error is { } refusal ? refusal : found.Value.Withdraw(reason, clock.Today(), actor, clock.GetUtcNow());
        }, cancellationToken);
}
