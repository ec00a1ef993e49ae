using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.UseCases;

/// <param name="AgencyId">The scope of the page it was confirmed on; an import of another agency is not found.</param>
public sealed record ImportPackagesCommand(Guid ImportId, Guid AgencyId);

/// <summary>Takes a previewed file exactly as it was shown, or not at all.</summary>
public sealed class ImportPackages(MarketDbContext db, PackageShelf shelf, TimeProvider clock)
{
    private const int Batch = 500;

    public Task<Result> ExecuteAsync(ImportPackagesCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(actor, () => ImportAsync(command, actor, cancellationToken), cancellationToken);

    private async Task<Result> ImportAsync(ImportPackagesCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (!ImportRights.Has(actor, command.AgencyId)) return BudgetErrors.ImportNotFound;
        var import = await db.Set<PackageImport>().SingleOrDefaultAsync(i => i.Id == command.ImportId && i.AgencyId == command.AgencyId, cancellationToken);
        if (import is null) return BudgetErrors.ImportNotFound;
        if (import.Status is ImportStatus.Imported) return Result.Ok();

        var planned = await shelf.PlanAsync(import.FileHash, import.AgencyId, import.Year, cancellationToken);
        if (planned.Error is { } unreadable) return unreadable;
        var confirmed = import.Confirm(planned.Value, await NextRevisionAsync(import, cancellationToken), actor, clock.GetUtcNow());
        if (confirmed.Error is { } refused) return refused;

        var changed = await ReviseAsync(planned.Value, cancellationToken);
        if (changed.Error is { } tooSmall) return tooSmall;
        var at = clock.GetUtcNow();
        await db.AddManyAsync(
            planned.Value.Rows.Where(row => row.Fate is RowFate.Added).Select(row => RupPackage.Plan(import.AgencyId, import.Year, row.Line!, at)), cancellationToken);

        // An order may have committed between reading and writing, where writers do not queue (SQL Server).
        var overdrawn = await db.Set<RupPackage>().AsNoTracking()
            .AnyAsync(p => p.AgencyId == import.AgencyId && p.Year == import.Year && p.Committed > p.Pagu, cancellationToken);
        return overdrawn ? BudgetErrors.ImportChanged : Result.Ok();
    }

    private async Task<Result> ReviseAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        foreach (var rows in plan.Rows.Where(row => row.Fate is RowFate.Changed).Chunk(Batch))
        {
            var lines = rows.ToDictionary(row => row.Code, row => row.Line!, StringComparer.Ordinal);
            var codes = lines.Keys.ToList();
            foreach (var package in await db.Set<RupPackage>().Where(p => codes.Contains(p.Code)).ToListAsync(cancellationToken))
            {
                if (package.Revise(lines[package.Code]).Error is { } refused) return refused;
            }
        }

        return Result.Ok();
    }

    private async Task<int> NextRevisionAsync(PackageImport import, CancellationToken cancellationToken) => 1 + await db.Set<PackageImport>()
        .CountAsync(i => i.AgencyId == import.AgencyId && i.Year == import.Year && i.Status == ImportStatus.Imported, cancellationToken);
}
