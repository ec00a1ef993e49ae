using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Contracts;

/// <param name="Number">As a spreadsheet counts: the heading is row 1.</param>
/// <param name="Cells">May be fewer than the headings; a missing cell is empty.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public string Cell(int at) => at < Cells.Count ? Cells[at] : "";
}

/// <summary>A table as text: the heading, and the rows that hold anything.</summary>
/// <param name="IsWorkbook">It came as an Excel workbook, not as CSV.</param>
public sealed record Sheet(IReadOnlyList<string> Heading, IReadOnlyList<SheetRow> Rows, bool IsWorkbook);

/// <summary>How large a table may be.</summary>
public sealed record SheetLimits(int Bytes, int Rows, int Columns);

/// <summary>Reads tables that people send, told apart by content: CSV in UTF-8, or an Excel workbook (.xlsx).</summary>
public interface ISheetDesk
{
    /// <summary>The first sheet, cells trimmed. What is too large, broken or of another kind is refused with a sentence at <c>File</c>.</summary>
    Result<Sheet> Read(byte[] content, SheetLimits limits);
}
