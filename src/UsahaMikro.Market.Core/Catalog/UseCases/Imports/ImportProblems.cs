using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>Words refusals of rows as the seller reads them: by the headings of his own file.</summary>
internal sealed class ImportProblems(IReadOnlyList<string> heading, IReadOnlyDictionary<ProductField, int> mapping)
{
    private const int Shown = 60;

    /// <summary>The wrong rows, then the right ones beside them: a product with a wrong row is left out whole.</summary>
    public IReadOnlyList<ImportProblem> Of(RowGroup group, IReadOnlyList<RowRefusal> refusals)
    {
        var wrong = refusals.Select(refusal => Of(refusal.Row, refusal.Error)).ToList();
        var first = wrong.Min(problem => problem.Row);
        var beside = group.Rows.Where(row => !wrong.Exists(problem => problem.Row == row.Number))
            .Select(row => new ImportProblem(row.Number, "", "", $"Baris ini benar, tetapi produknya tidak diimpor karena baris {first} salah.", IsWrong: false));
        return [.. wrong, .. beside];
    }

    public static ImportCounts CountOf(IReadOnlyList<ImportProblem> problems) => ImportCounts.None with
    {
        WrongProducts = 1,
        WrongRows = problems.Where(problem => problem.IsWrong).DistinctBy(problem => problem.Row).Count(),
        BesideRows = problems.Count(problem => !problem.IsWrong),
    };

    private ImportProblem Of(ImportRow row, Error error)
    {
        ProductField? field = error.Field == "Opening" ? ProductField.Supply : Enum.TryParse<ProductField>(error.Field, out var named) ? named : null;
        var column = field is not { } known ? "" : mapping.TryGetValue(known, out var at) ? heading[at] : ProductColumns.Of(known).Heading;
        var value = field is { } cell ? row[cell] : "";
        return new ImportProblem(row.Number, column, value.Length > Shown ? value[..(Shown - 1)] + "…" : value, error.Message);
    }
}
