namespace UsahaMikro.Market.Search.Domain;

public enum ReadingWay { Exact, Stem, Synonym, Broader, Prefix, Typo, TwoTypos, Joined }

/// <summary>One way to read what was typed: all these words, counting so much.</summary>
public sealed record Reading(IReadOnlyList<string> Words, ReadingWay Way, double Weight);

/// <summary>One thing typed, in all its readings; a product has it when it has any of them.</summary>
public sealed record AskedWord(string Typed, IReadOnlyList<Reading> Readings);

/// <summary>A question as the index understands it.</summary>
/// <param name="Corrected">Null when every word is known.</param>
public sealed record SearchQuestion(IReadOnlyList<AskedWord> Words, string? Corrected);

/// <summary>Reads what was typed: stems, synonyms, unfinished last word, slips of the finger, words joined or split.</summary>
public sealed class QueryReader
{
    private const int LongestPhrase = 3;
    private const int MostPrefixes = 24;
    private const int ShortestPrefix = 2;

    private readonly SearchLexicon _lexicon;
    private readonly Stemmer _stemmer;
    private readonly Dictionary<string, List<(string Phrase, ReadingWay Way)>> _meanings = new(StringComparer.Ordinal);

    public QueryReader(SearchLexicon lexicon, Stemmer stemmer)
    {
        (_lexicon, _stemmer) = (lexicon, stemmer);
        foreach (var group in lexicon.Synonyms)
        {
            foreach (var one in group) Means(one, group.Where(other => other != one), ReadingWay.Synonym);
        }

        foreach (var broader in lexicon.Broader) Means(broader.Word, broader.Meant, ReadingWay.Broader);
    }

    /// <param name="isFinished">False while typing: the last word may go on.</param>
    public SearchQuestion Read(IReadOnlyList<string> typed, Vocabulary vocabulary, bool isFinished = false)
    {
        var said = typed.Where(word => !_lexicon.StopWords.Contains(word)).ToList();
        if (said.Count == 0) said = [.. typed];

        var asked = new List<AskedWord>();
        var corrected = new List<string>();
        var isCorrected = false;
        for (var at = 0; at < said.Count;)
        {
            var length = PhraseAt(said, at);
            if (length > 1)
            {
                var words = said.GetRange(at, length);
                asked.Add(new AskedWord(string.Join(' ', words), [Plain(words, ReadingWay.Exact), .. MeaningsOf(string.Join(' ', words.Select(_stemmer.Stem)))]));
                corrected.AddRange(words);
                at += length;
                continue;
            }

            var last = at == said.Count - 1;
            var (word, better) = ReadWord(said[at], last && !isFinished, vocabulary);
            var joined = new[] { at > 0 ? said[at - 1] + said[at] : "", last ? "" : said[at] + said[at + 1] }.Where(vocabulary.Knows);
            asked.Add(word with { Readings = [.. word.Readings, .. joined.Select(one => Plain([one], ReadingWay.Joined))] });
            isCorrected |= better is not null;
            corrected.Add(better ?? said[at]);
            at++;
        }

        return new SearchQuestion(asked, isCorrected ? string.Join(' ', corrected) : null);
    }

    private (AskedWord Word, string? Better) ReadWord(string word, bool mayGoOn, Vocabulary vocabulary)
    {
        var readings = new List<Reading>();
        if (vocabulary.Knows(word)) readings.Add(Plain([word], ReadingWay.Exact));
        readings.AddRange(vocabulary.RelativesOf(word).Select(one => Plain([one], ReadingWay.Stem)));
        readings.AddRange(MeaningsOf(_stemmer.Stem(word)).Where(meaning => meaning.Words.Any(vocabulary.Knows)));
        if (mayGoOn && word.Length >= ShortestPrefix)
            readings.AddRange(vocabulary.BeginningWith(word, MostPrefixes).Select(one => Plain([one], ReadingWay.Prefix)));
        if (readings.Count > 0) return (new AskedWord(word, readings), null);

        if (vocabulary.SplitOf(word) is { } split)
            return (new AskedWord(word, [Plain([split.First, split.Second], ReadingWay.Joined), .. MeaningsOf($"{_stemmer.Stem(split.First)} {_stemmer.Stem(split.Second)}")]),
                $"{split.First} {split.Second}");

        var near = vocabulary.Near(word);
        readings.AddRange(near.Select(one => Plain([one.Word], one.Distance == 1 ? ReadingWay.Typo : ReadingWay.TwoTypos)));
        // A guess at another first letter is a weak one: it brings no relatives and synonyms along.
        foreach (var (one, _) in near.Take(1).Where(one => one.Word[0] == word[0]))
        {
            readings.AddRange(vocabulary.RelativesOf(one).Select(relative => Plain([relative], ReadingWay.TwoTypos)));
            readings.AddRange(MeaningsOf(_stemmer.Stem(one)).Select(meaning => meaning with { Weight = meaning.Weight * _lexicon.Ways.Typo }));
        }

        return (new AskedWord(word, readings), near.Count > 0 ? near[0].Word : null);
    }

    private int PhraseAt(List<string> said, int at)
    {
        for (var length = Math.Min(LongestPhrase, said.Count - at); length > 1; length--)
        {
            if (_meanings.ContainsKey(string.Join(' ', said.GetRange(at, length).Select(_stemmer.Stem)))) return length;
        }

        return 1;
    }

    private IEnumerable<Reading> MeaningsOf(string stems) => _meanings.TryGetValue(stems, out var meant)
        ? meant.Select(one => Plain([.. one.Phrase.Split(' ')], one.Way)) : [];

    private void Means(string phrase, IEnumerable<string> meant, ReadingWay way)
    {
        var key = string.Join(' ', phrase.Split(' ').Select(_stemmer.Stem));
        if (!_meanings.TryGetValue(key, out var list)) _meanings.Add(key, list = []);
        list.AddRange(meant.Select(one => (one, way)));
    }

    private Reading Plain(IReadOnlyList<string> words, ReadingWay way) => new(words, way, way switch
    {
        ReadingWay.Exact => _lexicon.Ways.Exact,
        ReadingWay.Stem => _lexicon.Ways.Stem,
        ReadingWay.Synonym => _lexicon.Ways.Synonym,
        ReadingWay.Broader => _lexicon.Ways.Broader,
        ReadingWay.Prefix => _lexicon.Ways.Prefix,
        ReadingWay.Typo => _lexicon.Ways.Typo,
        ReadingWay.TwoTypos => _lexicon.Ways.TwoTypos,
        _ => _lexicon.Ways.Joined,
    });
}
