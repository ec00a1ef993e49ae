using System.Text;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Domain;

/// <summary>Gathers a table row by row and says as soon as it is too large.</summary>
internal sealed class SheetBuilder(SheetLimits limits, bool isWorkbook)
{
    private readonly List<SheetRow> _rows = [];
    private List<string>? _heading;

    /// <summary>The first row with anything in it is the heading; empty rows are left out.</summary>
    public Result Add(int number, IReadOnlyList<string> cells)
    {
        var row = cells.Select(cell => FormulaGuard.Unescape(Readable(cell)).Trim()).ToList();
        while (row.Count > 0 && row[^1].Length == 0) row.RemoveAt(row.Count - 1);
        if (row.Count == 0) return Result.Ok();
        if (row.Count > limits.Columns) return DocumentsErrors.SheetTooWide(limits.Columns);

        if (_heading is null) _heading = row;
        else if (_rows.Count == limits.Rows) return DocumentsErrors.SheetTooLong(limits.Rows);
        else _rows.Add(new SheetRow(number, row));
        return Result.Ok();
    }

    /// <summary>Without characters that nobody types and no database likes.</summary>
    private static string Readable(string cell) => cell.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter))
        ? string.Concat(cell.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\r' or '\t')) : cell;

    public Result<Sheet> Build()
    {
        if (_heading is null || _rows.Count == 0) return DocumentsErrors.SheetEmpty;
        return new Sheet(_heading, _rows, isWorkbook);
    }
}
