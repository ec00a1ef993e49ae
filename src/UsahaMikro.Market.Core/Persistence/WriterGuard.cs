using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UsahaMikro.Market.Persistence;

/// <summary>Nothing is saved outside <see cref="Transactions"/>, and never synchronously: audit, outbox and gate depend on it.</summary>
internal sealed class WriterGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save asynchronously.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is MarketDbContext { Writer: null })
            throw new InvalidOperationException("Write inside InTransactionAsync, with an actor.");
        return ValueTask.FromResult(result);
    }
}
