using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>One product that left the index, came into it, or both.</summary>
/// <param name="Gone">Its row until now.</param>
/// <param name="Words">Those it had or has, with +1 or −1 for how many products have them.</param>
internal sealed record RowChange(int? Gone, IndexedProduct? Product, IReadOnlyList<(string Word, int By)> Words);

/// <summary>A shelf or shop that can be suggested.</summary>
internal sealed record IndexLabel(string Kind, string Value, string Text, IReadOnlyList<string> Words);

/// <summary>
/// One generation of the index, ready to answer: facts and facet bits in memory, words in the file. Many read at once;
/// a batch of changes waits for them and they for it, some milliseconds.
/// </summary>
internal sealed class LiveIndex : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly PostingReader _postings;
    private readonly Vocabulary _vocabulary;
    private readonly ProductRows _rows;
    private readonly SearchLexicon _lexicon;
    private readonly QueryReader _reader;
    private List<IndexLabel> _labels;
    private bool _isClosed;

    private LiveIndex(IndexState state, PostingReader postings, Vocabulary vocabulary, ProductRows rows, QueryReader reader, SearchLexicon lexicon, List<IndexLabel> labels)
    {
        (State, _postings, _vocabulary, _rows) = (state, postings, vocabulary, rows);
        (_reader, _lexicon, _labels) = (reader, lexicon, labels);
    }

    public IndexState State { get; private set; }

    public DateOnly Today => _rows.Today;

    public static async Task<LiveIndex> LoadAsync(
        SqliteConnection index, IndexState state, Func<SqliteConnection> open, SearchLexicon lexicon, DateOnly today, CancellationToken cancellationToken)
    {
        var stemmer = new Stemmer(lexicon.Roots);
        var vocabulary = new Vocabulary(stemmer);
        foreach (var (word, count) in await index.ReadAsync(
            $"SELECT term, doc FROM terms_{state.Generation}", [], row => (row.GetString(0), row.GetInt32(1)), cancellationToken)) vocabulary.Change(word, count);
        vocabulary.Settle();

        var rows = new ProductRows(today);
        await index.EachAsync(
            $"SELECT row, id, seller, price, published, facets, name FROM items_{state.Generation}",
            row => rows.Put(new IndexedProduct(
                row.GetInt32(0), Id(row, 1), Id(row, 2), row.GetInt64(3), row.GetInt64(4), row.GetString(5), NameWords(row.GetString(6)))),
            cancellationToken);
        return new LiveIndex(
            state, new PostingReader(open, state.Generation), vocabulary, rows, new QueryReader(lexicon, stemmer), lexicon,
            await LabelsAsync(index, state.Generation, cancellationToken));
    }

    public static int NameWords(string name) => name.AsSpan().Count(' ') + 1;

    /// <summary>Asks while no change comes in between. False when this index was closed meanwhile.</summary>
    public bool TryAsk<T>(Func<IndexReader, T> ask, out T answer)
    {
        _lock.EnterReadLock();
        try
        {
            answer = _isClosed ? default! : ask(new IndexReader(_lexicon, _reader, _vocabulary, _rows, _postings.Of, _labels));
            return !_isClosed;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Takes in what has been committed to the file.</summary>
    public async Task TakeAsync(SqliteConnection index, IReadOnlyList<RowChange> changes, long cursor, CancellationToken cancellationToken)
    {
        var labels = changes.Count == 0 ? _labels : await LabelsAsync(index, State.Generation, cancellationToken);
        _lock.EnterWriteLock();
        try
        {
            foreach (var change in changes)
            {
                if (change.Gone is { } row) _rows.Remove(row);
                if (change.Product is { } product) _rows.Put(product);
                foreach (var (word, by) in change.Words) _vocabulary.Change(word, by);
                _postings.Forget(change.Words.Select(one => one.Word));
            }

            _vocabulary.Settle();
            _labels = labels;
            State = State with { Cursor = cursor };
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    public void Weigh(IReadOnlyDictionary<Guid, int> orders)
    {
        _lock.EnterWriteLock();
        _rows.Weigh(orders);
        _lock.ExitWriteLock();
    }

    public void Dispose()
    {
        _lock.EnterWriteLock();
        if (!_isClosed) _postings.Dispose();
        _isClosed = true;
        _lock.ExitWriteLock();
    }

    private static async Task<List<IndexLabel>> LabelsAsync(SqliteConnection index, int generation, CancellationToken cancellationToken) =>
        await index.ReadAsync(
            $"SELECT kind, value, text FROM labels_{generation}", [],
            row => new IndexLabel(row.GetString(0), row.GetString(1), row.GetString(2), SearchWords.All(row.GetString(2))), cancellationToken);

    private static Guid Id(SqliteDataReader row, int column)
    {
        Span<byte> bytes = stackalloc byte[16];
        using var stream = row.GetStream(column);
        stream.ReadExactly(bytes);
        return new Guid(bytes, bigEndian: true);
    }
}
