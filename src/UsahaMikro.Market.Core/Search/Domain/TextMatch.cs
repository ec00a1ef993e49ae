namespace UsahaMikro.Market.Search.Domain;

/// <summary>The rows that have a word, ascending, and in which columns (bits in the order of <see cref="FieldWeights.InOrder"/>).</summary>
public sealed record Posting(int[] Rows, byte[] Fields)
{
    public static readonly Posting Empty = new([], []);

    public byte FieldsOf(int row)
    {
        var at = Array.BinarySearch(Rows, row);
        return at < 0 ? (byte)0 : Fields[at];
    }
}

/// <summary>Scores rows by the words they have. Made once per search; takes time by matches, not by size of the index.</summary>
public sealed class TextMatch(SearchLexicon lexicon, ProductRows rows, Func<string, Posting> postings)
{
    private const byte NameField = 1;
    private const int Columns = 6;

    private readonly double[] _impacts = ImpactsOf(lexicon.Fields);
    private readonly Scratch _scratch = Scratch.Rent(rows.Count);

    /// <summary>Rows that have at least so many of the words, and their scores.</summary>
    public IReadOnlyList<(int Row, double Score)> Find(IReadOnlyList<AskedWord> words, int required)
    {
        _scratch.Reset();
        var every = required == words.Count;
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var reading in words[at].Readings) Take(reading, (byte)(at + 1), every);
        }

        var found = new List<(int, double)>();
        foreach (var row in _scratch.Touched)
        {
            if (_scratch.Hits[row] < required || !rows.Live[row]) continue;
            found.Add((row, _scratch.Scores[row] * _scratch.Hits[row] / words.Count * Lift(row)));
        }

        return found;
    }

    /// <summary>Gives the memory back for the next search.</summary>
    public void Close() => Scratch.Return(_scratch);

    /// <summary>The best way in which a row has the word, and the columns it stands in; null when it has it not.</summary>
    public (Reading Reading, byte Fields)? Best(AskedWord word, int row)
    {
        (Reading Reading, byte Fields)? best = null;
        var most = 0.0;
        foreach (var reading in word.Readings)
        {
            var fields = reading.Words.Select(one => postings(one).FieldsOf(row)).ToList();
            if (fields.Contains((byte)0)) continue;
            var score = reading.Weight * fields.Sum(one => _impacts[one]);
            if (score <= most) continue;
            most = score;
            best = (reading, fields.Aggregate((all, one) => (byte)(all | one)));
        }

        return best;
    }

    private double Lift(int row) =>
        1 + (rows.Has(row, Contracts.Facets.Stock, Contracts.Facets.InStock) ? lexicon.Lifts.Available : 0)
        + (rows.Has(row, Contracts.Facets.Mark, Contracts.Facets.FeaturedMark) ? lexicon.Lifts.Label : 0)
        + rows.Spread(row) * lexicon.Lifts.Spread;

    private void Take(Reading reading, byte number, bool every)
    {
        var parts = reading.Words.Select(postings).OrderBy(posting => posting.Rows.Length).ToArray();
        if (parts[0].Rows.Length == 0) return;

        var weights = Array.ConvertAll(parts, part => Rarity(part.Rows.Length) * reading.Weight);
        var (first, more) = (parts[0], parts.Length > 1);
        for (var at = 0; at < first.Rows.Length; at++)
        {
            var row = first.Rows[at];
            if (row >= rows.Count || (every && _scratch.Hits[row] < number - 1)) continue;
            var value = weights[0] * Impact(first.Fields[at], row);
            if (more && !AddOthers(parts, weights, row, ref value)) continue;
            _scratch.Add(row, number, (float)value);
        }
    }

    private bool AddOthers(Posting[] parts, double[] weights, int row, ref double value)
    {
        for (var part = 1; part < parts.Length; part++)
        {
            if (parts[part].FieldsOf(row) is not (> 0 and var fields)) return false;
            value += weights[part] * Impact(fields, row);
        }

        return true;
    }

    private double Impact(byte fields, int row) => (fields & NameField) != 0 ? _impacts[fields] * rows.NameFactor(row) : _impacts[fields];

    // As in BM25: a word that few have says more.
    private double Rarity(int count) => Math.Log(1 + (rows.Count - count + 0.5) / (count + 0.5));

    private static double[] ImpactsOf(FieldWeights fields)
    {
        const double besides = 0.2;
        var impacts = new double[1 << Columns];
        for (var mask = 1; mask < impacts.Length; mask++)
        {
            var weights = fields.InOrder.Where((_, column) => (mask & (1 << column)) != 0).ToList();
            impacts[mask] = weights.Max() + besides * (weights.Sum() - weights.Max());
        }

        return impacts;
    }

    /// <summary>Memory for scores; lent out, so that a search asks for none.</summary>
    private sealed class Scratch
    {
        private static readonly System.Collections.Concurrent.ConcurrentBag<Scratch> Free = [];

        private readonly byte[] _last;
        private readonly float[] _best;

        private Scratch(int rows) => (Scores, Hits, _last, _best) = (new float[rows], new byte[rows], new byte[rows], new float[rows]);

        public float[] Scores { get; }
        public byte[] Hits { get; }
        public List<int> Touched { get; } = [];

        public static Scratch Rent(int rows) => Free.TryTake(out var free) && free.Scores.Length >= rows ? free : new Scratch(rows + rows / 8);

        public static void Return(Scratch scratch)
        {
            scratch.Reset();
            Free.Add(scratch);
        }

        public void Reset()
        {
            foreach (var row in Touched) (Scores[row], Hits[row], _last[row], _best[row]) = (0, 0, 0, 0);
            Touched.Clear();
        }

        /// <summary>Of several readings of one word, the best counts.</summary>
        public void Add(int row, byte number, float value)
        {
            if (_last[row] == number)
            {
                if (value <= _best[row]) return;
                Scores[row] += value - _best[row];
                _best[row] = value;
                return;
            }

            if (_last[row] == 0) Touched.Add(row);
            (_last[row], _best[row]) = (number, value);
            Hits[row]++;
            Scores[row] += value;
        }
    }
}
