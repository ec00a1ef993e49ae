using System.Text;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>
/// The one place that turns what people type into a full-text expression. Only letters and digits pass, each word
/// in quotes: no operator, quote or column name of the index's own language can be typed.
/// </summary>
public static class SearchWords
{
    public const int LongestText = 200;
    private const int MostWords = 12;
    private const int LongestWord = 40;

    public static IReadOnlyList<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().Take(LongestText))
        {
            if (Rune.IsLetterOrDigit(rune)) word.Append(Rune.ToLowerInvariant(rune).ToString());
            else Take(words, word);
        }

        Take(words, word);
        return [.. words.Take(MostWords)];
    }

    /// <summary>All words, or any of them; the last one may go on. Empty when there is no word.</summary>
    public static string Expression(IReadOnlyList<string> words, bool every = true)
    {
        var quoted = words.Select((word, at) => at == words.Count - 1 ? $"\"{word}\"*" : $"\"{word}\"");
        return string.Join(every ? " AND " : " OR ", quoted);
    }

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.Length > LongestWord ? word.ToString(0, LongestWord) : word.ToString());
        word.Clear();
    }
}
