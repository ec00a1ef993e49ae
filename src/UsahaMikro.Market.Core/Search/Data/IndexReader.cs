using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Answers questions from one state of the index.</summary>
internal sealed class IndexReader(
    SearchLexicon lexicon, QueryReader questions, Vocabulary vocabulary, ProductRows rows, Func<string, Posting> postings, IReadOnlyList<IndexLabel> labels)
{
    private const int Explained = 3;
    private const int MostHints = 4;

    private static readonly (byte Bit, ReasonKind Kind)[] Fields =
    [
        (1, ReasonKind.Name), (2, ReasonKind.Category), (8, ReasonKind.Seller), (16, ReasonKind.Kecamatan), (4, ReasonKind.Occasion), (32, ReasonKind.Description),
    ];

    public SearchPage Find(SearchRequest request, IReadOnlyList<string> words)
    {
        var counter = new FacetCounter(rows, request.Chosen);
        if (words.Count == 0) return PageOf(request, counter, Within(request, rows.Live.Copy()), [], null, null, SearchPage.Nothing);

        var question = questions.Read(words, vocabulary);
        var match = new TextMatch(lexicon, rows, postings);
        try
        {
            var scored = match.Find(question.Words, question.Words.Count);
            var every = scored.Count > 0 || question.Words.Count < 2;
            if (!every) scored = FindSome(question, match);
            var found = new BitRow(rows.Count);
            foreach (var (row, _) in scored) found.Set(row);
            var frame = new SearchPage
            {
                EveryWord = every || scored.Count == 0,
                DidYouMean = question.Corrected,
                Marked = question.Words.SelectMany(word => word.Readings).SelectMany(reading => reading.Words).ToHashSet(StringComparer.Ordinal),
            };
            var page = PageOf(request, counter, Within(request, found), scored, question, match, frame);
            return page.Total > 0 ? page : page with { Hints = HintsFor(question, match) };
        }
        finally
        {
            match.Close();
        }
    }

    /// <summary>Rows of products to suggest, and shelves and shops whose words begin so.</summary>
    public (IReadOnlyList<int> Products, IReadOnlyList<IndexLabel> Labels) Suggest(IReadOnlyList<string> words, int take)
    {
        var match = new TextMatch(lexicon, rows, postings);
        try
        {
            var question = questions.Read(words, vocabulary);
            var best = match.Find(question.Words, question.Words.Count).OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Row).Take(take);
            var named = labels.Where(label => words.All(word => label.Words.Any(one => one.StartsWith(word, StringComparison.Ordinal))));
            return ([.. best.Select(hit => hit.Row)], [.. named.OrderBy(label => label.Text.Length).Take(take)]);
        }
        finally
        {
            match.Close();
        }
    }

    /// <summary>Products with at least half of the words; guesses alone are no reason to show anything.</summary>
    private static IReadOnlyList<(int Row, double Score)> FindSome(SearchQuestion question, TextMatch match)
    {
        var required = (question.Words.Count + 1) / 2;
        var known = question.Words.Where(word => word.Readings.Any(reading => reading.Way is not (ReadingWay.Typo or ReadingWay.TwoTypos or ReadingWay.Prefix))).ToList();
        return known.Count < required ? [] : match.Find(known, required);
    }

    private BitRow Within(SearchRequest request, BitRow found) => request.SellerId is { } seller ? found.And(rows.OfSeller(seller)) : found;

    private SearchPage PageOf(
        SearchRequest request, FacetCounter counter, BitRow found, IReadOnlyList<(int Row, double Score)> scored, SearchQuestion? question, TextMatch? match, SearchPage frame)
    {
        var narrowed = counter.Narrow(found);
        var after = SearchCursor.Read(request.Cursor, request.Sort);
        var best = new Best(request.PageSize + 1);
        if (request.Sort is SearchSort.Relevance && question is not null)
        {
            foreach (var (row, score) in scored)
            {
                if (narrowed[row] && after?.IsBefore(score, row) != false) best.Offer(score, row);
            }
        }
        else if (request is { Sort: SearchSort.Nearest, Near: { } near })
        {
            foreach (var (row, key) in rows.Near(narrowed, near.Kilometres, near.Delivering))
            {
                if (after?.IsBefore(key, row) != false) best.Offer(key, row);
            }
        }
        else
        {
            foreach (var row in narrowed.Rows())
            {
                double key = request.Sort switch { SearchSort.Cheapest => -rows.Price(row), SearchSort.Dearest => rows.Price(row), _ => rows.Published(row) };
                if (after?.IsBefore(key, row) != false) best.Offer(key, row);
            }
        }

        var (hits, before, total) = (best.InOrder, after?.Before ?? 0, narrowed.Count());
        var shown = hits.Take(request.PageSize).ToList();
        return frame with
        {
            Hits = [.. shown.Select((hit, at) => new SearchHit(
                rows.Id(hit.Row), before == 0 && at < Explained && question is not null && request.Sort is SearchSort.Relevance ? [.. ReasonsOf(hit.Row, question, match!)] : []))],
            First = before + 1,
            Total = total,
            Facets = counter.Count(found, narrowed),
            Next = hits.Count > request.PageSize ? new SearchCursor(request.Sort, before + shown.Count, shown[^1].Key, shown[^1].Row).ToString() : null,
            WithoutFilters = total == 0 ? found.Count() : 0,
        };
    }

    private IEnumerable<SearchReason> ReasonsOf(int row, SearchQuestion question, TextMatch match)
    {
        foreach (var word in question.Words)
        {
            if (match.Best(word, row) is not { } best) continue;
            var read = string.Join(' ', best.Reading.Words);
            var kind = best.Reading.Way switch
            {
                ReadingWay.Synonym or ReadingWay.Broader => ReasonKind.Synonym,
                ReadingWay.Typo or ReadingWay.TwoTypos => ReasonKind.Typo,
                _ => Array.Find(Fields, field => (best.Fields & field.Bit) != 0).Kind,
            };
            yield return new SearchReason(kind, word.Typed, read == word.Typed ? "" : read);
        }

        if (rows.Has(row, Facets.Stock, Facets.InStock)) yield return new SearchReason(ReasonKind.Available);
        if (rows.Has(row, Facets.Mark, Facets.FeaturedMark)) yield return new SearchReason(ReasonKind.Label);
        if (rows.Spread(row) > 0.5) yield return new SearchReason(ReasonKind.Spread);
    }

    /// <summary>What each word alone would find.</summary>
    private static IReadOnlyList<SearchHint> HintsFor(SearchQuestion question, TextMatch match) => question.Words.Count < 2 ? [] :
    [
        .. question.Words.Select(word => new SearchHint(word.Typed, match.Find([word], 1).Count))
            .Where(hint => hint.Count > 0).OrderBy(hint => hint.Count).Take(MostHints),
    ];

    /// <summary>The few best of many.</summary>
    private sealed class Best(int most)
    {
        private readonly PriorityQueue<(double Key, int Row), (double Key, int Row)> _queue = new(most + 1);

        public List<(double Key, int Row)> InOrder =>
            [.. _queue.UnorderedItems.Select(item => item.Element).OrderByDescending(hit => hit.Key).ThenByDescending(hit => hit.Row)];

        public void Offer(double key, int row)
        {
            if (_queue.Count < most) _queue.Enqueue((key, row), (key, row));
            else if (_queue.Peek().CompareTo((key, row)) < 0) _queue.EnqueueDequeue((key, row), (key, row));
        }
    }
}
