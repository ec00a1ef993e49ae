namespace UsahaMikro.Market.Search.Domain;

/// <summary>Every word that stands in the index, how many products have it, and its relatives.</summary>
public sealed class Vocabulary(Stemmer stemmer)
{
    private const int MostTypos = 6;

    private readonly Dictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _families = new(StringComparer.Ordinal);
    private Entry[] _sorted = [];
    private bool _isSorted = true;

    private sealed class Entry(string word, string stem, int count)
    {
        public string Word => word;
        public string Stem => stem;
        public uint Letters { get; } = EditDistance.Letters(word);
        public int Count { get; set; } = count;
    }

    public int CountOf(string word) => _words.TryGetValue(word, out var entry) ? entry.Count : 0;

    public bool Knows(string word) => CountOf(word) > 0;

    /// <summary>A product gained or lost the word.</summary>
    public void Change(string word, int by)
    {
        if (_words.TryGetValue(word, out var known))
        {
            known.Count = Math.Max(0, known.Count + by);
            return;
        }

        if (by <= 0) return;
        var entry = new Entry(word, stemmer.Stem(word), by);
        _words.Add(word, entry);
        if (_families.TryGetValue(entry.Stem, out var family)) family.Add(entry);
        else _families.Add(entry.Stem, [entry]);
        _isSorted = false;
    }

    /// <summary>Called after changes, before the next reader.</summary>
    public void Settle()
    {
        if (_isSorted) return;
        _sorted = [.. _words.Values.OrderBy(entry => entry.Word, StringComparer.Ordinal)];
        _isSorted = true;
    }

    /// <summary>Other words of the same stem.</summary>
    public IEnumerable<string> RelativesOf(string word) => _families.TryGetValue(stemmer.Stem(word), out var family)
        ? family.Where(entry => entry.Count > 0 && entry.Word != word).Select(entry => entry.Word) : [];

    /// <summary>Longer words that begin so, the most frequent first.</summary>
    public IReadOnlyList<string> BeginningWith(string start, int take)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_sorted[middle].Word, start) < 0) low = middle + 1;
            else high = middle;
        }

        var found = new List<Entry>();
        for (; low < _sorted.Length && _sorted[low].Word.StartsWith(start, StringComparison.Ordinal); low++)
        {
            if (_sorted[low].Count > 0 && _sorted[low].Word.Length > start.Length) found.Add(_sorted[low]);
        }

        return [.. found.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Word, StringComparer.Ordinal).Take(take).Select(entry => entry.Word)];
    }

    /// <summary>The nearest known words, with their distance; the most frequent first.</summary>
    public IReadOnlyList<(string Word, int Distance)> Near(string word)
    {
        var allowed = word.Any(char.IsAsciiDigit) ? 0 : EditDistance.Allowed(word.Length);
        if (allowed == 0) return [];

        var letters = EditDistance.Letters(word);
        var found = new List<(Entry Entry, int Distance)>();
        foreach (var entry in _sorted)
        {
            if (entry.Count == 0 || Math.Abs(entry.Word.Length - word.Length) > allowed || !EditDistance.MayBeWithin(letters, entry.Letters, allowed)) continue;
            var distance = EditDistance.Between(word, entry.Word, allowed);
            if (distance <= allowed) found.Add((entry, distance));
        }

        if (found.Count == 0) return [];
        var nearest = found.Min(one => one.Distance);
        return [.. found.Where(one => one.Distance == nearest)
            .OrderByDescending(one => one.Entry.Word[0] == word[0]).ThenByDescending(one => one.Entry.Count).ThenBy(one => one.Entry.Word, StringComparer.Ordinal)
            .Take(MostTypos).Select(one => (one.Entry.Word, one.Distance))];
    }

    /// <summary>Two known words written as one; null when there are none.</summary>
    public (string First, string Second)? SplitOf(string word)
    {
        const int shortest = 3;
        (string, string)? best = null;
        var most = 0;
        for (var at = shortest; at <= word.Length - shortest; at++)
        {
            var rarer = Math.Min(CountOf(word[..at]), CountOf(word[at..]));
            if (rarer <= most) continue;
            (most, best) = (rarer, (word[..at], word[at..]));
        }

        return best;
    }
}
