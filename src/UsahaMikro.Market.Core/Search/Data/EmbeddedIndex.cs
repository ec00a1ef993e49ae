using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Full-text search in a SQLite file; without one, the catalogue's names answer until it is rebuilt.</summary>
internal sealed class EmbeddedIndex(IndexFile file, SearchFollower follower, IProductFeed products) : ISearchIndex
{
    private const int MakeshiftHits = 48;

    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(request.Text);
        if (words.Count == 0 && !string.IsNullOrWhiteSpace(request.Text)) return Nothing;

        if (!file.IsThere) return await MakeshiftAsync(words, cancellationToken);
        try
        {
            await using var index = await file.OpenAsync(create: false, cancellationToken);
            if (!await IndexFile.IsWholeAsync(index, cancellationToken)) return await MakeshiftAsync(words, cancellationToken);

            var page = await IndexSearch.FindAsync(index, request, SearchWords.Expression(words), cancellationToken);
            if (page.Total > 0 || words.Count < 2) return page;

            var some = await IndexSearch.FindAsync(index, request, SearchWords.Expression(words, every: false), cancellationToken);
            return some with { EveryWord = some.Total == 0 };
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            file.IsDamaged = true;
            return await MakeshiftAsync(words, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int take, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0 || !file.IsThere) return [];
        try
        {
            await using var index = await file.OpenAsync(create: false, cancellationToken);
            return await IndexFile.IsWholeAsync(index, cancellationToken)
                ? await IndexSearch.SuggestAsync(index, SearchWords.Expression(words), take, cancellationToken) : [];
        }
        catch (SqliteException exception) when (IndexFile.IsDamage(exception))
        {
            file.IsDamaged = true;
            return [];
        }
    }

    public Task<int> ReindexAsync(CancellationToken cancellationToken) => follower.ReindexAsync(cancellationToken);

    private static SearchPage Nothing => new([], 1, 0, [], [], [], null);

    private async Task<SearchPage> MakeshiftAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var ids = await products.NamedAsync(words, MakeshiftHits, cancellationToken);
        return new SearchPage(ids, 1, ids.Count, [], [], [], null, IsMakeshift: true);
    }
}
