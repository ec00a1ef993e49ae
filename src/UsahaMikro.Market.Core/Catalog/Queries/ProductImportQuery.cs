using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Catalog.UseCases.Imports;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Catalog.Queries;

public enum ImportStage { Uploaded, Checked, Running, Done, Failed }

public sealed record ImportTotals(int Added, int Changed, int Unchanged, int WrongRows, int BesideRows, int WrongProducts, int Prices, int Supplies, int Proposals);

public sealed record ImportRowProblem(int Row, string Column, string Value, string Sentence);

/// <param name="Found">What the dry run found.</param>
/// <param name="Taken">What was done so far.</param>
/// <param name="Problems">The first of them.</param>
public sealed record ImportFacts(
    Guid Id, string FileName, ImportStage Stage, int Rows, int RowsDone, ImportTotals Found, ImportTotals Taken, IReadOnlyList<ImportRowProblem> Problems,
    int LateRows, DateTimeOffset UploadedAt)
{
    public bool HasErrorFile => Found.WrongRows > 0 || LateRows > 0;
}

/// <param name="Column">Its place in the file, from 0; null when none was matched.</param>
public sealed record FieldMatch(string Field, string Heading, bool ForNew, string Help, int? Column);

/// <param name="Example">The first filled cell.</param>
public sealed record FileColumn(int At, string Heading, string Example);

/// <summary>How the columns of a file are matched, and what they can be matched to.</summary>
public sealed record ImportMatching(Guid Id, string FileName, int Rows, bool CanChange, IReadOnlyList<FieldMatch> Fields, IReadOnlyList<FileColumn> Columns);

/// <summary>The rows that were left out, as they were sent, each with what is wrong about it.</summary>
public sealed record ErrorTable(bool IsWorkbook, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A seller's own imports; another's are not there.</summary>
public sealed class ProductImportQuery(MarketDbContext db, ImportFiles files)
{
    private const int FirstProblems = 50;

    /// <summary>The last ten, newest first.</summary>
    public async Task<IReadOnlyList<ImportFacts>> ListAsync(Guid sellerId, CancellationToken cancellationToken) =>
        [.. (await Of(sellerId).OrderByDescending(i => i.UploadedAt).Take(10).ToListAsync(cancellationToken)).Select(import => Facts(import, []))];

    /// <summary>Null when this seller has no such import.</summary>
    public async Task<ImportFacts?> FindAsync(Guid importId, Guid sellerId, CancellationToken cancellationToken)
    {
        if (await Of(sellerId).SingleOrDefaultAsync(i => i.Id == importId, cancellationToken) is not { } import) return null;
        return Facts(import, import.Status is ProductImportStatus.Running ? [] : await ProblemsAsync(import, cancellationToken));
    }

    /// <summary>Null when this seller has no such import.</summary>
    public async Task<ImportMatching?> MatchingAsync(Guid importId, Guid sellerId, CancellationToken cancellationToken)
    {
        if (await Of(sellerId).SingleOrDefaultAsync(i => i.Id == importId, cancellationToken) is not { } import) return null;
        var sheet = await files.SheetAsync(import.FileHash, cancellationToken);
        return new ImportMatching(
            import.Id, import.FileName, import.Rows, ProductImportMoves.Table.Allows(import.Status, ProductImportStatus.Checked),
            [.. ProductColumns.All.Select(column => new FieldMatch(
                column.Field.ToString(), column.Heading, column.ForNew, column.Help, import.Mapping.TryGetValue(column.Field, out var at) ? at : null))],
            [.. import.Heading.Select((heading, at) => new FileColumn(at, heading, sheet.Rows.Select(row => row.Cell(at)).FirstOrDefault(cell => cell.Length > 0) ?? ""))]);
    }

    /// <summary>Null when this seller has no such import, or nothing of it was left out.</summary>
    public async Task<ErrorTable?> ErrorsAsync(Guid importId, Guid sellerId, CancellationToken cancellationToken)
    {
        if (await Of(sellerId).SingleOrDefaultAsync(i => i.Id == importId, cancellationToken) is not { } import) return null;
        var problems = (await ProblemsAsync(import, cancellationToken)).ToLookup(problem => problem.Row);
        if (problems.Count == 0) return null;

        var sheet = await files.SheetAsync(import.FileHash, cancellationToken);
        var kept = Enumerable.Range(0, sheet.Heading.Count).Where(at => sheet.Heading[at] != ProductColumns.Remark).ToList();
        return new ErrorTable(import.IsWorkbook,
        [
            [.. kept.Select(at => sheet.Heading[at]), ProductColumns.Remark],
            .. sheet.Rows.Where(row => problems.Contains(row.Number))
                .Select(row => (IReadOnlyList<string>)[.. kept.Select(row.Cell), string.Join(' ', problems[row.Number].Select(Remark))]),
        ]);
    }

    /// <summary>The columns a product file can have, with what stands in them.</summary>
    public static IReadOnlyList<FieldMatch> Columns { get; } =
        [.. ProductColumns.All.Select(column => new FieldMatch(column.Field.ToString(), column.Heading, column.ForNew, column.Help, null))];

    private static string Remark(ImportProblem problem) =>
        problem.Column.Length == 0 ? problem.Sentence : $"{problem.Column}: {problem.Sentence}";

    private IQueryable<ProductImport> Of(Guid sellerId) => db.Set<ProductImport>().AsNoTracking().Where(i => i.SellerId == sellerId);

    private async Task<IReadOnlyList<ImportProblem>> ProblemsAsync(ProductImport import, CancellationToken cancellationToken) =>
        [.. (await files.ProblemsAsync(import.ProblemsHash, cancellationToken)).Concat(import.Late).OrderBy(problem => problem.Row)];

    private static ImportFacts Facts(ProductImport import, IReadOnlyList<ImportProblem> problems) => new(
        import.Id, import.FileName, (ImportStage)import.Status, import.Rows, import.RowsDone, Totals(import.Found), Totals(import.Taken),
        [.. problems.Where(problem => problem.IsWrong).Take(FirstProblems).Select(problem => new ImportRowProblem(problem.Row, problem.Column, problem.Value, problem.Sentence))],
        import.Late.Where(problem => problem.IsWrong).DistinctBy(problem => problem.Row).Count(), import.UploadedAt);

    private static ImportTotals Totals(ImportCounts counts) => new(
        counts.Added, counts.Changed, counts.Unchanged, counts.WrongRows, counts.BesideRows, counts.WrongProducts, counts.Prices, counts.Supplies, counts.Proposals);
}
