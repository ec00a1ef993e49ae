using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

/// <summary>Rows and cells of a worksheet, as a person would read them.</summary>
internal static partial class WorkbookRows
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Workbook.MostUnpacked };

    public static Result<Sheet> Read(OpenXmlPart part, IReadOnlyList<string> shared, SheetLimits limits)
    {
        var sheet = new SheetBuilder(limits, isWorkbook: true);
        using var xml = Open(part);
        var (number, next) = (0, 0);
        var cells = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "row")
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                (cells, next) = ([], 0);
            }
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "c")
            {
                var at = ColumnOf(xml.GetAttribute("r")) ?? next;
                next = at + 1;
                var text = CellText(xml, shared).Trim();
                if (text.Length == 0) continue;
                if (at >= limits.Columns) return DocumentsErrors.SheetTooWide(limits.Columns);
                while (cells.Count <= at) cells.Add("");
                cells[at] = text;
            }
            else if (xml.NodeType is XmlNodeType.EndElement && xml.LocalName == "row" && sheet.Add(number, cells).Error is { } refused)
            {
                return refused;
            }
        }

        return sheet.Build();
    }

    /// <summary>The words that cells refer to by number.</summary>
    public static IReadOnlyList<string> Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;

        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "si") texts.Add(Words(xml));
        }

        return texts;
    }

    private static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Careful);

    private static string CellText(XmlReader xml, IReadOnlyList<string> shared)
    {
        var (type, text) = (xml.GetAttribute("t"), "");
        foreach (var element in Inside(xml))
        {
            if (element is "is") return Words(xml);
            if (element is "v") text = xml.ReadString();
        }

        return type switch
        {
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            "b" => text == "1" ? "ya" : "tidak",
            "str" or "inlineStr" or "e" or "d" => text,
            _ => Number(text),
        };
    }

    /// <summary>Text and its runs; how it is pronounced does not count.</summary>
    private static string Words(XmlReader xml)
    {
        var words = new StringBuilder();
        var spoken = false;
        foreach (var element in Inside(xml))
        {
            if (element is "rPh") spoken = true;
            else if (element is "r") spoken = false;
            else if (element is "t" && !spoken) words.Append(xml.ReadString());
        }

        return Escaped().Replace(words.ToString(), match => ((char)Convert.ToUInt16(match.Groups["code"].Value, 16)).ToString());
    }

    /// <summary>The names of all elements inside the one the reader stands on, which is left behind.</summary>
    private static IEnumerable<string> Inside(XmlReader xml)
    {
        if (xml.IsEmptyElement) yield break;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Element) yield return xml.LocalName;
        }
    }

    /// <summary>From 0: the C of C12 is 2.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + letter - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    /// <summary>A stored number is written with a point; people here write a comma.</summary>
    private static string Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? number.ToString("0.##########", Indonesian) : text;

    /// <summary>How workbooks write what XML cannot hold: _x000D_ for a carriage return.</summary>
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Escaped();
}
