using System.Numerics;

namespace UsahaMikro.Market.Search.Domain;

/// <summary>How many slips of the finger lie between two words: a letter too many, too few, another, or two exchanged.</summary>
public static class EditDistance
{
    private const int Longest = 48;

    /// <summary>One slip from four letters on, two from eight (issue 6, as Meilisearch counts them).</summary>
    public static int Allowed(int letters) => letters switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>Which letters a word has; words whose letters differ too much need not be compared.</summary>
    public static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter % 32);
        return letters;
    }

    /// <summary>Each slip changes at most two letters.</summary>
    public static bool MayBeWithin(uint one, uint other, int most) => BitOperations.PopCount(one ^ other) <= 2 * most;

    /// <summary>The distance, or <paramref name="most"/> + 1 when it is larger.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > Longest || other.Length > Longest) return most + 1;

        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> now = stackalloc int[other.Length + 1];
        for (var at = 0; at < last.Length; at++) last[at] = at;
        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            var best = row;
            for (var at = 1; at <= other.Length; at++)
            {
                var cost = one[row - 1] == other[at - 1] ? 0 : 1;
                now[at] = Math.Min(Math.Min(last[at] + 1, now[at - 1] + 1), last[at - 1] + cost);
                if (row > 1 && at > 1 && one[row - 1] == other[at - 2] && one[row - 2] == other[at - 1]) now[at] = Math.Min(now[at], before[at - 2] + 1);
                best = Math.Min(best, now[at]);
            }

            if (best > most) return most + 1;
            last.CopyTo(before);
            now.CopyTo(last);
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
