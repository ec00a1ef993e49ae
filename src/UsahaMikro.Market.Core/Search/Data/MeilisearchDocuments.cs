using System.Text.Json.Nodes;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>What Meilisearch is told: settings and documents, from the same data as the embedded index.</summary>
internal static class MeilisearchDocuments
{
    private const int MostHits = 1_000_000;
    // Facets have names of their own in the same document: a column must not be called like one.
    private static readonly string[] Columns = ["name", "category", "occasions", "seller", "place", "description"];

    public static object Settings(SearchLexicon lexicon) => new
    {
        searchableAttributes = Columns.Zip(lexicon.Fields.InOrder).OrderByDescending(column => column.Second).Select(column => column.First).ToList(),
        filterableAttributes = Facets.All.Append("sellerId").ToList(),
        sortableAttributes = new[] { "price", "published" },
        displayedAttributes = new[] { "id" },
        rankingRules = new[] { "words", "typo", "proximity", "attribute", "sort", "exactness", "lift:desc", "published:desc" },
        stopWords = lexicon.StopWords.Order(StringComparer.Ordinal).ToList(),
        synonyms = SynonymsOf(lexicon),
        typoTolerance = new { enabled = true, minWordSizeForTypos = new { oneTypo = 4, twoTypos = 8 } },
        pagination = new { maxTotalHits = MostHits },
        faceting = new { maxValuesPerFacet = 300 },
    };

    public static JsonObject Of(IndexRow row, DateOnly today, SearchLexicon lexicon)
    {
        var document = new JsonObject
        {
            ["id"] = row.Product.Id.ToString("N"),
            ["sellerId"] = row.Product.SellerId.ToString("N"),
            ["price"] = row.Product.Price.Amount,
            ["published"] = row.Product.PublishedAt.ToUnixTimeMilliseconds(),
        };
        for (var at = 0; at < Columns.Length; at++) document[Columns[at]] = row.Texts[at];

        var rows = new ProductRows(today);
        rows.Put(row.At(0));
        foreach (var (facet, values) in rows.Facets) document[facet] = new JsonArray([.. values.Keys.Select(value => (JsonNode)value)]);
        document["lift"] = (rows.Has(0, Facets.Stock, Facets.InStock) ? lexicon.Lifts.Available : 0) + (rows.Has(0, Facets.Mark, Facets.FeaturedMark) ? lexicon.Lifts.Label : 0);
        return document;
    }

    private static Dictionary<string, IReadOnlyList<string>> SynonymsOf(SearchLexicon lexicon)
    {
        var all = lexicon.Synonyms.SelectMany(group => group.Select(word => (Word: word, Meant: group.Where(other => other != word))))
            .Concat(lexicon.Broader.Select(broader => (broader.Word, Meant: broader.Meant.AsEnumerable())));
        return all.GroupBy(one => one.Word).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.SelectMany(one => one.Meant).Distinct()]);
    }
}
