using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using UsahaMikro.Market.Search.Contracts;

namespace UsahaMikro.Market.Search.Data;

/// <summary>Two statements per search: all counts, then one page.</summary>
internal static class IndexSearch
{
    // Columns: name, category, occasions, seller, kecamatan, description. A featured product counts a little more.
    private const string Rank = "bm25(words, 10.0, 5.0, 3.0, 4.0, 2.0, 1.0) - items.featured * 0.2";

    private const string InCategory = "($category IS NULL OR category = $category OR parent = $category)";
    private const string InKecamatan = "($kecamatan IS NULL OR instr($kecamatan, ',' || kecamatan || ',') > 0)";
    private const string ForOccasion = "($occasion IS NULL OR EXISTS (SELECT 1 FROM occasions o WHERE o.slug = $occasion AND o.row = found.row))";

    /// <param name="expression">Made by <c>SearchWords</c>; empty for everything.</param>
    public static async Task<SearchPage> FindAsync(
        SqliteConnection index, SearchRequest request, string expression, CancellationToken cancellationToken)
    {
        var found = expression.Length == 0
            ? "SELECT items.*, 0.0 AS rank FROM items"
            : $"SELECT items.*, {Rank} AS rank FROM words JOIN items ON items.row = words.rowid WHERE words MATCH $words";
        var after = IndexCursor.Read(request.Cursor, request.Sort);
        List<(string, object?)> values =
        [
            ("$words", expression), ("$category", request.Category), ("$occasion", request.Occasion),
            ("$kecamatan", request.Kecamatan.Count == 0 ? null : $",{string.Join(',', request.Kecamatan)},"),
        ];
        var counts = await index.ReadAsync(Counts(found), values,
            row => (Facet: row.GetString(0), Count: new FacetCount(row.GetString(1), row.GetInt32(2))), cancellationToken);

        var (column, order, compare) = SortOf(request.Sort, expression.Length > 0);
        values.AddRange([("$key", after?.Key), ("$row", after?.Row ?? 0), ("$take", request.PageSize + 1)]);
        var page = $"""
            WITH found AS ({found})
            SELECT row, id, {column} FROM found
            WHERE {InCategory} AND {InKecamatan} AND {ForOccasion}
              AND ($key IS NULL OR {column} {compare} $key OR ({column} = $key AND row < $row))
            ORDER BY {column} {order}, row DESC LIMIT $take
            """;
        var hits = await index.ReadAsync(page, values, row => (Row: row.GetInt64(0), Id: Id(row, 1), Key: row.GetValue(2)), cancellationToken);

        var before = after?.Before ?? 0;
        var shown = hits.Take(request.PageSize).ToList();
        var next = hits.Count > request.PageSize
            ? new IndexCursor(request.Sort, before + shown.Count, shown[^1].Key, shown[^1].Row).ToString() : null;
        return new SearchPage(
            [.. shown.Select(hit => hit.Id)], before + 1, Of("total").FirstOrDefault()?.Count ?? 0,
            [.. Of("category").Concat(Of("parent"))], Of("kecamatan"), Of("occasion"), next);

        List<FacetCount> Of(string facet) => [.. counts.Where(row => row.Facet == facet).Select(row => row.Count)];
    }

    public static async Task<IReadOnlyList<Suggestion>> SuggestAsync(SqliteConnection index, string expression, int take, CancellationToken cancellationToken) =>
        await index.ReadAsync(
            "SELECT name FROM words WHERE words MATCH 'name : (' || $words || ')' ORDER BY bm25(words) LIMIT $take",
            [("$words", expression), ("$take", take)], row => new Suggestion(SuggestionKind.Product, row.GetString(0)), cancellationToken);

    private static string Counts(string found) => $"""
        WITH found AS MATERIALIZED ({found})
        SELECT 'total', '', COUNT(*) FROM found WHERE {InCategory} AND {InKecamatan} AND {ForOccasion}
        UNION ALL
        SELECT 'category', category, COUNT(*) FROM found WHERE {InKecamatan} AND {ForOccasion} GROUP BY category
        UNION ALL
        SELECT 'parent', parent, COUNT(*) FROM found WHERE parent IS NOT NULL AND {InKecamatan} AND {ForOccasion} GROUP BY parent
        UNION ALL
        SELECT 'kecamatan', kecamatan, COUNT(*) FROM found WHERE {InCategory} AND {ForOccasion} GROUP BY kecamatan
        UNION ALL
        SELECT 'occasion', o.slug, COUNT(*) FROM found JOIN occasions o ON o.row = found.row WHERE {InCategory} AND {InKecamatan} GROUP BY o.slug
        """;

    private static (string Column, string Order, string Compare) SortOf(SearchSort sort, bool hasWords) => sort switch
    {
        SearchSort.Cheapest => ("price", "ASC", ">"),
        SearchSort.Dearest => ("price", "DESC", "<"),
        SearchSort.Relevance when hasWords => ("rank", "ASC", ">"),
        _ => ("published", "DESC", "<"),
    };

    private static Guid Id(SqliteDataReader row, int column) => new(row.GetFieldValue<byte[]>(column), bigEndian: true);

    /// <summary>Where a list of hits goes on.</summary>
    private sealed record IndexCursor(SearchSort Sort, int Before, object Key, long Row)
    {
        public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{(int)Sort}|{Before}|{Row}|{(Key is double rank ? "r" + rank.ToString("R", CultureInfo.InvariantCulture) : Key)}")));

        public static IndexCursor? Read(string? text, SearchSort sort)
        {
            if (string.IsNullOrEmpty(text) || text.Length > 200 || !Base64Url.IsValid(text)) return null;
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
            var culture = CultureInfo.InvariantCulture;
            if (parts.Length != 4 || parts[0] != ((int)sort).ToString(culture)) return null;
            if (!int.TryParse(parts[1], NumberStyles.None, culture, out var before) || !long.TryParse(parts[2], NumberStyles.None, culture, out var row)) return null;
            if (parts[3].StartsWith('r')) return double.TryParse(parts[3].AsSpan(1), NumberStyles.Float, culture, out var rank) ? new(sort, before, rank, row) : null;
            return long.TryParse(parts[3], NumberStyles.AllowLeadingSign, culture, out var key) ? new(sort, before, key, row) : null;
        }
    }
}
