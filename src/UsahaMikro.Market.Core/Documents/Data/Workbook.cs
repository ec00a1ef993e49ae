using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;
using S = DocumentFormat.OpenXml.Spreadsheet;
using Sheet = UsahaMikro.Market.Documents.Contracts.Sheet;

namespace UsahaMikro.Market.Documents.Data;

/// <summary>
/// The first visible sheet of an Excel workbook, read element by element. How large it unpacks is known before anything
/// is unpacked (zip bomb); XML with a document type is refused by the reader (XXE).
/// </summary>
internal static class Workbook
{
    internal const long MostUnpacked = 150L * 1024 * 1024;
    private const int MostEntries = 500;

    public static Result<Sheet> Read(byte[] content, SheetLimits limits)
    {
        try
        {
            if (IsTooLargeUnpacked(content)) return DocumentsErrors.SheetUnpacksTooLarge;

            using var stream = new MemoryStream(content, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            if (document.WorkbookPart is not { } book) return DocumentsErrors.NotAWorkbook;
            if (book.VbaProjectPart is not null || book.ContentType.Contains("macro", StringComparison.OrdinalIgnoreCase)) return DocumentsErrors.MacroWorkbook;

            var first = book.Workbook.Sheets?.Elements<S.Sheet>().FirstOrDefault(sheet => sheet.State is null || sheet.State.Value == S.SheetStateValues.Visible);
            return first?.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part
                ? WorkbookRows.Read(part, WorkbookRows.Shared(book.SharedStringTablePart), limits) : DocumentsErrors.SheetEmpty;
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            return DocumentsErrors.NotAWorkbook;
        }
    }

    private static bool IsTooLargeUnpacked(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > MostUnpacked;
    }

    /// <summary>What the packages throw at files that are not what they say.</summary>
    private static bool IsBroken(Exception exception) => exception is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException
        or IOException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException or NullReferenceException;
}
