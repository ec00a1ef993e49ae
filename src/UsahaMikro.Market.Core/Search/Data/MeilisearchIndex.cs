using System.Globalization;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Answers by a Meilisearch server; whatever it says, only ids leave here.</summary>
internal sealed class MeilisearchIndex(MeilisearchClient client, IOptions<MeilisearchOptions> options)
{
    private readonly string _index = options.Value.Index;

    /// <exception cref="MeilisearchException">The embedded index has to answer.</exception>
    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(request.Text);
        if (words.Count == 0 && !string.IsNullOrWhiteSpace(request.Text)) return SearchPage.Nothing;

        var page = PageOf(request.Cursor);
        var chosen = request.Chosen.Where(one => one.Value.Count > 0).Select(one => one.Key).ToList();
        // A facet's own choice does not narrow its own counts: one more question for each that is chosen.
        var own = chosen.Where(facet => !Facets.AddsUp(facet)).ToList();
        var text = string.Join(' ', words);
        var found = await AskAsync(request, text, page, own, "all", cancellationToken);
        if (found[0].TotalHits > 0 || words.Count < 2 || chosen.Count > 0) return Read(request, found, own, page, words, everyWord: true);

        var some = await AskAsync(request, text, page, own, "last", cancellationToken);
        return Read(request, some, own, page, words, everyWord: some[0].TotalHits == 0);
    }

    private Task<IReadOnlyList<MeilisearchAnswer>> AskAsync(
        SearchRequest request, string text, int page, IReadOnlyList<string> own, string strategy, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> sort = request.Sort switch
        {
            SearchSort.Cheapest => ["price:asc"],
            SearchSort.Dearest => ["price:desc"],
            SearchSort.Relevance when text.Length > 0 => [],
            _ => ["published:desc"],
        };
        return client.SearchAsync(
            [
                new MeilisearchQuery(_index, text, FilterOf(request, null), [.. Facets.All.Except(own)], sort, page, request.PageSize, strategy),
                .. own.Select(facet => new MeilisearchQuery(_index, text, FilterOf(request, facet), [facet], [], 1, 1, strategy)),
            ],
            cancellationToken);
    }

    private static SearchPage Read(
        SearchRequest request, IReadOnlyList<MeilisearchAnswer> answers, IReadOnlyList<string> own, int page, IReadOnlyList<string> words, bool everyWord)
    {
        var (hits, total) = (answers[0].Hits, Math.Max(0, answers[0].TotalHits));
        var facets = answers[0].FacetDistribution ?? [];
        for (var at = 0; at < own.Count; at++)
        {
            if (answers[at + 1].FacetDistribution?.TryGetValue(own[at], out var counts) == true) facets[own[at]] = counts;
        }

        return new SearchPage
        {
            Hits = [.. hits.Select(hit => Guid.TryParse(hit.Id, CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty)
                .Where(id => id != Guid.Empty).Distinct().Take(request.PageSize).Select(id => new SearchHit(id, []))],
            First = (page - 1) * request.PageSize + 1,
            Total = total,
            Facets = Facets.All.Where(facets.ContainsKey).ToDictionary(
                facet => facet, facet => (IReadOnlyList<FacetCount>)[.. facets[facet].Where(one => one.Value > 0).Select(one => new FacetCount(one.Key, one.Value))]),
            Next = total > page * request.PageSize && hits.Count > 0 ? "m" + (page + 1).ToString(CultureInfo.InvariantCulture) : null,
            EveryWord = everyWord,
            Marked = words.ToHashSet(StringComparer.Ordinal),
        };
    }

    private static string? FilterOf(SearchRequest request, string? without)
    {
        var parts = request.Chosen.Where(one => one.Value.Count > 0 && one.Key != without && Facets.All.Contains(one.Key))
            .Select(one => "(" + string.Join(Facets.AddsUp(one.Key) ? " AND " : " OR ", one.Value.Select(value => $"{one.Key} = {Quoted(value)}")) + ")").ToList();
        if (request.SellerId is { } seller) parts.Add($"sellerId = {Quoted(seller.ToString("N"))}");
        return parts.Count == 0 ? null : string.Join(" AND ", parts);
    }

    /// <summary>Facet values are letters, digits and dashes; what else was typed into the address is none of them.</summary>
    private static string Quoted(string value) => $"\"{string.Concat(value.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))}\"";

    private static int PageOf(string? cursor) =>
        cursor is ['m', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1;
}
