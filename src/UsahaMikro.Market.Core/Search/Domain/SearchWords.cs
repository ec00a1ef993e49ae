using System.Globalization;
using System.Text;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>
/// The one place that takes text apart, of products and of what people type alike. Only letters and digits pass, in lower
/// case and without marks: no operator, quote or column name of any index's language can be typed.
/// </summary>
public static class SearchWords
{
    public const int LongestText = 200;
    private const int MostWords = 12;
    private const int LongestWord = 40;

    /// <summary>The words of a question: the first twelve of its first 200 signs.</summary>
    public static IReadOnlyList<string> Of(string? text) => [.. Split((text ?? "").EnumerateRunes().Take(LongestText)).Take(MostWords)];

    /// <summary>All words of a text of ours.</summary>
    public static IReadOnlyList<string> All(string text) => Split(text.EnumerateRunes());

    /// <summary>A single word as the index writes it.</summary>
    public static string Folded(string word) => string.Concat(All(word));

    private static List<string> Split(IEnumerable<Rune> runes)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in runes)
        {
            if (Rune.IsLetterOrDigit(rune)) Add(word, rune);
            else if (!Rune.GetUnicodeCategory(rune).Equals(UnicodeCategory.NonSpacingMark)) Take(words, word);
        }

        Take(words, word);
        return words;
    }

    private static void Add(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append((char)Rune.ToLowerInvariant(rune).Value);
            return;
        }

        foreach (var part in Rune.ToLowerInvariant(rune).ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(part)) word.Append(part.ToString());
        }
    }

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.Length > LongestWord ? word.ToString(0, LongestWord) : word.ToString());
        word.Clear();
    }
}
