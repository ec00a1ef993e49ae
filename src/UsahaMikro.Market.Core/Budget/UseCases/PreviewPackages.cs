using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Data;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.UseCases;

public sealed record PreviewPackagesCommand(Guid AgencyId, int Year, string FileName, byte[] Content);

/// <summary>The dry run: keeps the file and what it would do; no package changes.</summary>
public sealed class PreviewPackages(MarketDbContext db, PackageShelf shelf, IFileStore files, IAgencyDirectory agencies, TimeProvider clock)
{
    private const int NameLength = 200;

    public async Task<Result<Guid>> ExecuteAsync(PreviewPackagesCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var thisYear = clock.Today().Year;
        if (command.Year < thisYear - 1 || command.Year > thisYear + 1) return BudgetErrors.YearOutOfRange(thisYear - 1, thisYear + 1);
        if (!ImportRights.Has(actor, command.AgencyId) || await agencies.FindAsync(command.AgencyId, cancellationToken) is null)
            return BudgetErrors.AgencyNotFound;
        var sheet = RupFile.Read(command.Content);
        if (sheet.Error is { } refused) return refused;

        using var content = new MemoryStream(command.Content);
        var stored = await files.SaveAsync(content, "text/csv", cancellationToken);
        return await db.InTransactionAsync<Guid>(actor, async () =>
        {
            var plan = await shelf.PlanAsync(sheet.Value, command.AgencyId, command.Year, cancellationToken);
            var open = await db.Set<PackageImport>()
                .Where(i => i.AgencyId == command.AgencyId && i.Year == command.Year && i.Status == ImportStatus.Previewed).ToListAsync(cancellationToken);
            foreach (var older in open) older.Replace();

            var name = command.FileName.Length > NameLength ? command.FileName[..NameLength] : command.FileName;
            var import = PackageImport.Preview(command.AgencyId, command.Year, stored.Hash, name, plan, actor, clock.GetUtcNow());
            db.Add(import);
            return import.Id;
        }, cancellationToken);
    }
}
