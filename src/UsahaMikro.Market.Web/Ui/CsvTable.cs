using System.Text;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>A table as CSV that Excel opens rightly and that no spreadsheet takes for a formula.</summary>
public static class CsvTable
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly char[] Special = [',', ';', '"', '\r', '\n'];

    public static byte[] Write(IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Numbers stay numbers; text that a spreadsheet would calculate gets an apostrophe before it.</summary>
    private static string Cell(object? value)
    {
        if (value is long or int or decimal) return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

        var text = FormulaGuard.Escape(value?.ToString() ?? "");
        return text.IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
