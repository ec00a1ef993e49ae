namespace UsahaMikro.Market.Shared;

/// <summary>Text that a spreadsheet would calculate gets an apostrophe on the way out, and loses it on the way in.</summary>
public static class FormulaGuard
{
    private static readonly char[] Starts = ['=', '+', '-', '@', '\t', '\r', '\n'];

    public static string Escape(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>Undoes <see cref="Escape"/>; other text stays as it is.</summary>
    public static string Unescape(string text) => text.StartsWith('\'') && IsRisky(text[1..]) ? text[1..] : text;

    // Apostrophes count too: else text that truly begins with one would lose it on the way in.
    private static bool IsRisky(string text) => text.AsSpan().TrimStart("' ") is { Length: > 0 } rest && Array.IndexOf(Starts, rest[0]) >= 0;
}
