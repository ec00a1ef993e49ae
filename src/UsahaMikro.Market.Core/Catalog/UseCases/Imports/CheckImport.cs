using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <param name="Columns">The name of a <see cref="ProductField"/> and the place of the column in the file, from 0.</param>
public sealed record CheckImportCommand(Guid ImportId, IReadOnlyDictionary<string, int> Columns);

/// <summary>The dry run: every product of the file is judged as if it were imported, and nothing is saved but what was found.</summary>
public sealed class CheckImport(MarketDbContext db, ImportFiles files, ProductEntryReader reader, OwnCatalogue catalogue, TimeProvider clock)
{
    private const int Batch = 500;

    public async Task<Result> ExecuteAsync(CheckImportCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var import = await db.LoadImportAsync(command.ImportId, actor, cancellationToken);
        if (import.Error is { } absent) return absent;
        if (!ProductImportMoves.Table.Allows(import.Value.Status, ProductImportStatus.Checked)) return ImportErrors.Moved;

        var mapping = command.Columns.Where(column => Enum.TryParse<ProductField>(column.Key, out _))
            .ToDictionary(column => Enum.Parse<ProductField>(column.Key), column => column.Value);
        if (Error.Together(ProductColumns.Refusals(mapping, import.Value.Heading.Count)) is { } unfit) return unfit;

        var (found, problems) = await JudgeAsync(import.Value, mapping, cancellationToken);
        var problemsHash = await files.KeepProblemsAsync(problems, cancellationToken);
        return await db.InTransactionAsync(actor, async () =>
        {
            var current = await db.LoadImportAsync(command.ImportId, actor, cancellationToken);
            return current.Error is { } error ? error : current.Value.Check(mapping, found, problemsHash, actor, clock.GetUtcNow());
        }, cancellationToken);
    }

    private async Task<(ImportCounts Found, IReadOnlyList<ImportProblem> Problems)> JudgeAsync(
        ProductImport import, IReadOnlyDictionary<ProductField, int> mapping, CancellationToken cancellationToken)
    {
        var sheet = await files.SheetAsync(import.FileHash, cancellationToken);
        var ground = await reader.GroundAsync(import.SellerId, cancellationToken) ?? throw new InvalidOperationException("The seller of an import is gone.");
        var judge = new ImportJudge(new EntryText(ground), new ImportProblems(import.Heading, mapping));
        var groups = RowGroups.Of(sheet, mapping, await catalogue.IndexAsync(import.SellerId, cancellationToken));
        var (found, all) = (ImportCounts.None, new List<ImportProblem>());
        foreach (var batch in groups.Chunk(Batch))
        {
            var (products, levels) = await catalogue.LoadAsync(import.SellerId, batch, toChange: false, cancellationToken);
            foreach (var group in batch)
            {
                var verdict = judge.Judge(group, group.ProductId is { } id ? products[id] : null, levels);
                all.AddRange(verdict.Problems);
                found += verdict.Counts;
            }
        }

        return (found, [.. all.OrderBy(problem => problem.Row)]);
    }
}
