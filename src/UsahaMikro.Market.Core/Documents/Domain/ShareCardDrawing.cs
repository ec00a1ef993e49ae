using System.Globalization;
using System.Security;
using System.Text;

namespace UsahaMikro.Market.Documents.Domain;

/// <summary>A share card as SVG. Whatever sellers wrote is text in it, never markup.</summary>
internal static class ShareCardDrawing
{
    /// <summary>Part of each picture's name: another drawing is another picture.</summary>
    public const string Edition = "1";

    public const int PictureWidth = 500;

    private const int LineLength = 20;
    private const int MostLines = 4;
    private const int NoteLength = 38;
    private const int MostNotes = 2;
    private const string Ink = "#1d2340";
    private const string Soft = "#4b5170";

    /// <param name="picture">PNG as base64; a photo fills its side, a drawing stands on the ground.</param>
    public static string Of(string site, string title, string strong, string line, string? picture, bool isPhoto, int hue)
    {
        var text = new StringBuilder();
        var (lines, notes) = (Wrapped(title, LineLength, MostLines), Wrapped(line, NoteLength, MostNotes));
        var top = 165 + (MostLines - lines.Count) * 22;
        foreach (var (at, words) in lines.Index()) text.Append(Text(64, top + at * 70, 60, Ink, words, isBold: true));
        var next = top + lines.Count * 70 + 25;
        if (strong.Length > 0) text.Append(Text(64, next, 44, "#26419c", strong, isBold: true));
        foreach (var (at, words) in notes.Index()) text.Append(Text(64, next + (strong.Length > 0 ? 55 : 0) + at * 40, 30, Soft, words, isBold: false));
        text.Append(Text(124, 573, 28, Ink, site, isBold: true));
        var side = picture is null ? "" : isPhoto
            ? $"""<image x="700" y="0" width="{PictureWidth}" height="630" preserveAspectRatio="xMidYMid slice" href="data:image/png;base64,{picture}"/>"""
            : $"""<image x="770" y="135" width="360" height="360" href="data:image/png;base64,{picture}"/>""";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
            <defs><pattern id="k" width="56" height="56" patternUnits="userSpaceOnUse"><g fill="none" stroke="#ffffff" stroke-opacity=".55" stroke-width="1.4"><ellipse cx="14" cy="14" rx="7" ry="13" transform="rotate(45 14 14)"/><ellipse cx="42" cy="14" rx="7" ry="13" transform="rotate(-45 42 14)"/><ellipse cx="14" cy="42" rx="7" ry="13" transform="rotate(-45 14 42)"/><ellipse cx="42" cy="42" rx="7" ry="13" transform="rotate(45 42 42)"/></g></pattern></defs>
            <rect width="1200" height="630" fill="#ffffff"/><rect x="700" width="{PictureWidth}" height="630" fill="{Ground(hue)}"/><rect x="700" width="{PictureWidth}" height="630" fill="url(#k)"/>
            {side}<rect width="14" height="630" fill="#e89a12"/>
            <g transform="translate(88 563) scale(1.05)"><g fill="#3550b5"><ellipse rx="6.2" ry="11" transform="rotate(45) translate(0 -9.4)"/><ellipse rx="6.2" ry="11" transform="rotate(225) translate(0 -9.4)"/></g><g fill="#e89a12"><ellipse rx="6.2" ry="11" transform="rotate(135) translate(0 -9.4)"/><ellipse rx="6.2" ry="11" transform="rotate(315) translate(0 -9.4)"/></g></g>
            {text}</svg>
            """;
    }

    /// <summary>At most so many lines; what does not fit ends in dots.</summary>
    internal static IReadOnlyList<string> Wrapped(string text, int length, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, length)))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= length) lines[^1] += " " + word;
            else lines.Add(word);
        }

        if (lines.Count <= most) return lines;
        // One word too many makes sure that the last line is cut.
        lines[most - 1] = Cut(lines[most - 1].PadRight(length) + lines[most], length);
        return lines[..most];
    }

    private static string Text(int x, int y, int size, string colour, string text, bool isBold) => string.Create(CultureInfo.InvariantCulture,
        $"""<text x="{x}" y="{y}" font-family="Liberation Sans, DejaVu Sans, sans-serif" font-size="{size}" font-weight="{(isBold ? 700 : 400)}" fill="{colour}">{Escaped(text)}</text>""");

    /// <summary>XML has no place for most control characters.</summary>
    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune))));

    private static string Cut(string text, int longest)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= longest ? text : string.Concat(runes.Take(longest - 1)).TrimEnd() + "…";
    }

    /// <summary>A light ground of the hue, as the tiles of the pages have.</summary>
    private static string Ground(int hue)
    {
        var (turn, chroma, dark) = (((hue % 360) + 360) % 360 / 60.0, 0.14, 0.80);
        var middle = chroma * (1 - Math.Abs(turn % 2 - 1));
        var (red, green, blue) = (int)turn switch
        {
            0 => (chroma, middle, 0.0),
            1 => (middle, chroma, 0.0),
            2 => (0.0, chroma, middle),
            3 => (0.0, middle, chroma),
            4 => (middle, 0.0, chroma),
            _ => (chroma, 0.0, middle),
        };
        return $"#{Part(red):x2}{Part(green):x2}{Part(blue):x2}";

        int Part(double value) => (int)Math.Round((value + dark) * 255);
    }
}
