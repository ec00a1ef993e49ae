using System.Text;

namespace UsahaMikro.Market.Shared;

/// <summary>Reads CSV: UTF-8 with or without a byte order mark, quotes, doubled quotes, line breaks inside quotes, any line ending.</summary>
public static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null for anything but UTF-8 text.</summary>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        if (content.IndexOf((byte)0) >= 0 || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return null;
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The heading tells: semicolon or tab where there are more of them than commas.</summary>
    public static char SeparatorOf(string text)
    {
        var lines = text.AsSpan().TrimStart("\r\n");
        var end = lines.IndexOfAny('\r', '\n');
        var heading = end < 0 ? lines : lines[..end];
        var (commas, semicolons, tabs) = (heading.Count(','), heading.Count(';'), heading.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

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
