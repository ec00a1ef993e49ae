using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>A table as an Excel workbook: text cells are typed as text, so that no spreadsheet calculates them.</summary>
public static partial class XlsxTable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestCell = 32_767;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Write(string sheetName, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            using (var content = part.GetStream(FileMode.Create, FileAccess.Write))
            using (var xml = XmlWriter.Create(content)) Write(xml, rows);
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = sheetName }));
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, IEnumerable<IReadOnlyList<object?>> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var row in rows)
        {
            xml.WriteStartElement("row", Main);
            foreach (var cell in row) Write(xml, cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, object? cell)
    {
        xml.WriteStartElement("c", Main);
        if (cell is long or int or decimal)
        {
            xml.WriteElementString("v", Main, string.Create(CultureInfo.InvariantCulture, $"{cell}"));
        }
        else if (cell?.ToString() is { Length: > 0 } text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Without what XML cannot hold, and with words kept from being read as an escape; of a guarded apostrophe imports take one away.</summary>
    private static string Clean(string text)
    {
        var guarded = text.StartsWith('\'') ? FormulaGuard.Escape(text) : text;
        var clean = new string([.. LooksEscaped().Replace(guarded, "_x005F$0").ReplaceLineEndings("\n").Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))]);
        return clean.Length <= LongestCell ? clean : clean[..LongestCell];
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksEscaped();
}
