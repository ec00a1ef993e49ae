using System.Text;

namespace UsahaMikro.Market.Budget.Domain;

/// <summary>Splits CSV text into records: quotes, doubled quotes, line breaks inside quotes, any line ending.</summary>
internal static class CsvText
{
    /// <summary>Each record with the number of the line it starts on, from 1.</summary>
    public static IEnumerable<(int Row, IReadOnlyList<string> Cells)> Records(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (quoted, wasQuoted, line, start) = (false, false, 1, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n' || (letter == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) line++;
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
                else quoted = false;
                continue;
            }

            if (letter == '"' && cell.Length == 0 && !wasQuoted) quoted = wasQuoted = true;
            else if (letter == separator) End();
            else if (letter == '\n' || letter == '\r')
            {
                if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n') continue;
                End();
                yield return (start, cells);
                cells = [];
                start = line;
            }
            else cell.Append(letter);
        }

        if (cell.Length == 0 && cells.Count == 0 && !wasQuoted) yield break;
        End();
        yield return (start, cells);

        void End()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
            wasQuoted = false;
        }
    }
}
