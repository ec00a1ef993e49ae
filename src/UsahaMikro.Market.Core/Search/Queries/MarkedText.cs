using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Queries;

/// <summary>Shows in a text where the words of a search stand.</summary>
public static class MarkedText
{
    /// <summary>The text in pieces, in order; together they are the text again.</summary>
    public static IReadOnlyList<(string Text, bool IsMarked)> Of(string text, IReadOnlySet<string> words)
    {
        var pieces = new List<(string Text, bool IsMarked)>();
        for (var at = 0; at < text.Length;)
        {
            var isWord = char.IsLetterOrDigit(text[at]);
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) == isWord) end++;
            var piece = text[at..end];
            var isMarked = isWord && words.Contains(SearchWords.Folded(piece));
            if (pieces.Count > 0 && pieces[^1].IsMarked == isMarked) pieces[^1] = (pieces[^1].Text + piece, isMarked);
            else pieces.Add((piece, isMarked));
            at = end;
        }

        return pieces;
    }
}
