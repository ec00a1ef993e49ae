using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <param name="SkipsWrong">The seller was shown which rows are wrong and leaves them out.</param>
public sealed record StartImportCommand(Guid ImportId, bool SkipsWrong);

/// <summary>Hands a checked import to the background work; started twice, it runs once. A failed one goes on where it stopped.</summary>
public sealed class StartImport(MarketDbContext db, TimeProvider clock)
{
    public Task<Result> ExecuteAsync(StartImportCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, async () =>
        {
            var import = await db.LoadImportAsync(command.ImportId, actor, cancellationToken);
            if (import.Error is { } error) return error;
            if (await db.Set<ProductImport>().AnyAsync(
                i => i.SellerId == actor.SellerId && i.Id != command.ImportId && i.Status == ProductImportStatus.Running, cancellationToken))
            {
                return ImportErrors.OtherRunning;
            }

            return import.Value.Run(command.SkipsWrong, actor, clock.GetUtcNow());
        }, cancellationToken);
}
