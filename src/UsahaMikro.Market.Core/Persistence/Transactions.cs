using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>The only way to write: one transaction per use case, on SQLite one writer at a time.</summary>
public static class Transactions
{
    /// <summary>
    /// Runs the work in one transaction: a value commits, an error rolls everything back. What was loaded before is
    /// forgotten, so load inside. The commit cannot be cancelled: a closed tab never makes the outcome unknown.
    /// </summary>
    /// <exception cref="Sqlite.WriteGateTimeoutException">Too many writers; answered as 503.</exception>
    public static async Task<Result<T>> InTransactionAsync<T>(
        this MarketDbContext db, Actor actor, Func<Task<Result<T>>> work, CancellationToken cancellationToken,
        [CallerFilePath] string calledFrom = "")
    {
        if (db.Writer is not null) throw new InvalidOperationException("A use case may not call another use case.");

        using var turn = await db.Services.Gate.EnterAsync(cancellationToken);
        var result = await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            db.Announced.Clear();
            db.Writer = actor;
            db.WriterAction = Path.GetFileNameWithoutExtension(calledFrom);
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                var outcome = await work();
                if (outcome.IsSuccess) await db.SaveChangesAsync(cancellationToken);
                if (outcome.IsSuccess) await transaction.CommitAsync(CancellationToken.None);
                return outcome;
            }
            finally
            {
                db.Writer = null;
            }
        });

        if (result.IsSuccess) db.Services.Bell.Ring();
        else db.ChangeTracker.Clear();
        return result;
    }

    /// <inheritdoc cref="InTransactionAsync{T}"/>
    public static async Task<Result> InTransactionAsync(
        this MarketDbContext db, Actor actor, Func<Task<Result>> work, CancellationToken cancellationToken,
        [CallerFilePath] string calledFrom = "")
    {
        var result = await db.InTransactionAsync<bool>(actor, async () =>
        {
            var done = await work();
            return done.Error is { } error ? error : true;
        }, cancellationToken, calledFrom);
        return result.Error is { } refusal ? refusal : Result.Ok();
    }
}
