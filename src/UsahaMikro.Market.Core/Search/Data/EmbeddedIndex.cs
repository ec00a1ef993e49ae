using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Search without a server; while there is no index, the catalogue's names answer until it is rebuilt.</summary>
internal sealed class EmbeddedIndex(IndexFile file, IndexHolder holder, SearchFollower follower, IProductFeed products) : ISearchIndex
{
    private const int MakeshiftHits = 48;

    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(request.Text);
        if (words.Count == 0 && !string.IsNullOrWhiteSpace(request.Text)) return SearchPage.Nothing;
        return await AskAsync(reader => reader.Find(request, words), cancellationToken) ?? await MakeshiftAsync(words, cancellationToken);
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int take, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0) return [];
        var found = await AskAsync(reader => Tuple.Create(reader.Suggest(words, take)), cancellationToken);
        if (found is null) return [];

        var (rows, labels) = found.Item1;
        return
        [
            .. labels.Where(label => label.Kind == "kategori").Take(2).Select(label => new Suggestion(SuggestionKind.Category, label.Text, label.Value)),
            .. await NamesAsync(rows, cancellationToken),
            .. labels.Where(label => label.Kind == "usaha").Take(2).Select(label => new Suggestion(SuggestionKind.Seller, label.Text, label.Value)),
        ];
    }

    public Task<int> ReindexAsync(CancellationToken cancellationToken) => follower.ReindexAsync(cancellationToken);

    public Task<int> MendAsync(CancellationToken cancellationToken) => follower.MendAsync(cancellationToken);

    /// <summary>Null when there is no index to ask.</summary>
    private async Task<T?> AskAsync<T>(Func<IndexReader, T> ask, CancellationToken cancellationToken) where T : class
    {
        try
        {
            // An index that was exchanged in between is asked for once more.
            for (var again = 0; again < 2; again++)
            {
                if (await holder.FindAsync(cancellationToken) is not { } live) return null;
                if (live.TryAsk(ask, out var answer)) return answer;
            }
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            file.IsDamaged = true;
        }

        return null;
    }

    private async Task<IReadOnlyList<Suggestion>> NamesAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0 || await holder.FindAsync(cancellationToken) is not { } live) return [];
        try
        {
            await using var index = await file.OpenAsync(create: false, cancellationToken);
            var named = (await index.ReadAsync(
                $"SELECT row, name, address FROM items_{live.State.Generation} WHERE row IN (SELECT value FROM json_each($rows))",
                [("$rows", $"[{string.Join(',', rows)}]")],
                row => (Row: row.GetInt32(0), Suggestion: new Suggestion(SuggestionKind.Product, row.GetString(1), row.GetString(2))), cancellationToken))
                .ToDictionary(one => one.Row, one => one.Suggestion);
            return [.. rows.Where(named.ContainsKey).Select(row => named[row])];
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            return [];
        }
    }

    private async Task<SearchPage> MakeshiftAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var ids = await products.NamedAsync(words, MakeshiftHits, cancellationToken);
        return new SearchPage { Hits = [.. ids.Select(id => new SearchHit(id, []))], Total = ids.Count, IsMakeshift = true };
    }
}
