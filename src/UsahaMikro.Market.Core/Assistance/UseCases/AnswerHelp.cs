using UsahaMikro.Market.Assistance.Contracts;
using UsahaMikro.Market.Assistance.Data;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance.UseCases;

public sealed record AcceptHelpCommand(string Number, long Version, HelpMeans Means, DateOnly On, string Place);

/// <summary>An officer takes a request up and names day, means and place; once more to move the appointment.</summary>
public sealed class AcceptHelp(MarketDbContext db, HelpDesk desk, TimeProvider clock)
{
    /// <returns>Conflict for the own business, a stale form or a request that is over.</returns>
    public Task<Result> ExecuteAsync(AcceptHelpCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            return found.Error is { } error
                ? error : found.Value.Request.Accept(new Appointment(command.Means, command.On, command.Place), actor, found.Value.OwnerId, clock.GetUtcNow());
        }, cancellationToken);
}

/// <param name="Text">What was done, or why it ends without help.</param>
public sealed record EndHelpCommand(string Number, long Version, string Text);

/// <summary>An officer writes down what was done.</summary>
public sealed class FinishHelp(MarketDbContext db, HelpDesk desk, TimeProvider clock)
{
    /// <inheritdoc cref="AcceptHelp.ExecuteAsync"/>
    public Task<Result> ExecuteAsync(EndHelpCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            return found.Error is { } error ? error : found.Value.Request.Finish(command.Text, actor, found.Value.OwnerId, clock.GetUtcNow());
        }, cancellationToken);
}

/// <summary>An officer ends a request without help, with the reason.</summary>
public sealed class CloseHelp(MarketDbContext db, HelpDesk desk, TimeProvider clock)
{
    /// <inheritdoc cref="AcceptHelp.ExecuteAsync"/>
    public Task<Result> ExecuteAsync(EndHelpCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var found = await desk.FindAsync(command.Number, command.Version, cancellationToken);
            return found.Error is { } error ? error : found.Value.Request.Close(command.Text, actor, found.Value.OwnerId, clock.GetUtcNow());
        }, cancellationToken);
}
