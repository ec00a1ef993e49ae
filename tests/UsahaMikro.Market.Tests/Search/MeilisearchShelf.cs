using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Tests.Search;

/// <summary>One index of the double: what its manual promises of words, filters, facets, order and pages, and no more.</summary>
internal sealed partial class MeilisearchShelf
{
    private readonly Dictionary<string, JsonObject> _documents = [];
    private JsonObject _settings = [];

    public IEnumerable<JsonObject> Documents => _documents.Values.Select(document => document.DeepClone().AsObject());

    public void Set(JsonObject settings) => _settings = settings.DeepClone().AsObject();

    public void Put(JsonArray documents)
    {
        foreach (var document in documents) _documents[(string)document!["id"]!] = document.DeepClone().AsObject();
    }

    public void Remove(JsonArray ids)
    {
        foreach (var id in ids) _documents.Remove((string)id!);
    }

    public JsonObject Search(JsonObject query)
    {
        var filter = (string?)query["filter"];
        var words = ((string)query["q"]!).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Strings("stopWords").Contains(word)).ToList();
        var among = _documents.Values.Where(document => filter is null || Passes(document, filter)).ToList();
        var found = Matching(among, words);
        // "last" leaves out words from the end until there is something.
        while (found.Count == 0 && words.Count > 1 && (string?)query["matchingStrategy"] == "last")
        {
            words.RemoveAt(words.Count - 1);
            found = Matching(among, words);
        }

        var sort = query["sort"]!.AsArray().Select(one => (string)one!).FirstOrDefault();
        found = sort switch
        {
            null => found,
            _ when sort.EndsWith(":asc", StringComparison.Ordinal) => [.. found.OrderBy(document => (long)document[sort[..^4]]!)],
            _ => [.. found.OrderByDescending(document => (long)document[sort[..^5]]!)],
        };
        var (page, size) = ((int)query["page"]!, (int)query["hitsPerPage"]!);
        return new JsonObject
        {
            ["hits"] = new JsonArray([.. found.Skip((page - 1) * size).Take(size).Select(document => (JsonNode)new JsonObject { ["id"] = (string)document["id"]! })]),
            ["totalHits"] = found.Count,
            ["facetDistribution"] = new JsonObject([.. query["facets"]!.AsArray().Select(facet => KeyValuePair.Create((string)facet!, (JsonNode?)Counts(found, (string)facet!)))]),
        };
    }

    private List<JsonObject> Matching(List<JsonObject> among, List<string> words)
    {
        var searchable = Strings("searchableAttributes");
        return [.. among
            .Select(document => (Document: document, Columns: words.Select((word, at) => searchable.FindIndex(column => Has((string)document[column]!, word, at == words.Count - 1))).ToList()))
            .Where(one => one.Columns.TrueForAll(column => column >= 0))
            .OrderBy(one => one.Columns.Sum()).ThenByDescending(one => (double)(one.Document["lift"] ?? 0)).ThenByDescending(one => (long)(one.Document["published"] ?? 0))
            .Select(one => one.Document)];
    }

    private bool Has(string text, string word, bool mayGoOn)
    {
        var have = text.Split(' ');
        return Meanings(word).Any(meant => meant.Split(' ').All(part => have.Contains(part)))
            || have.Any(one => (mayGoOn && one.StartsWith(word, StringComparison.Ordinal))
                || EditDistance.Between(word, one, EditDistance.Allowed(word.Length)) <= EditDistance.Allowed(word.Length));
    }

    private IEnumerable<string> Meanings(string word) =>
        _settings["synonyms"]?[word] is JsonArray others ? others.Select(one => (string)one!).Prepend(word) : [word];

    private static JsonObject Counts(List<JsonObject> found, string facet) => new(
        found.SelectMany(document => Values(document, facet)).GroupBy(value => value).Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Count())));

    private List<string> Strings(string setting) => _settings[setting] is JsonArray values ? [.. values.Select(one => (string)one!)] : [];

    private static IEnumerable<string> Values(JsonObject document, string attribute) => document[attribute] switch
    {
        JsonArray values => values.Select(one => (string)one!),
        { } value => [(string)value!],
        _ => [],
    };

    // The market writes filters of one form: (a = "x" OR a = "y") AND (b = "z").
    private bool Passes(JsonObject document, string filter) => Group().Matches(filter).All(group =>
    {
        var terms = Term().Matches(group.Value).Select(term => (Attribute: term.Groups["attribute"].Value, Value: term.Groups["value"].Value)).ToList();
        if (terms.Exists(term => !Strings("filterableAttributes").Contains(term.Attribute))) throw new InvalidOperationException($"{filter}: not filterable.");
        bool Holds((string Attribute, string Value) term) => Values(document, term.Attribute).Contains(term.Value);
        return group.Value.Contains(" AND ", StringComparison.Ordinal) ? terms.TrueForAll(Holds) : terms.Exists(Holds);
    });

    [GeneratedRegex("""\([^()]*\)|\w+ = "[^"]*"(?![^()]*\))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();

    [GeneratedRegex("(?<attribute>\\w+) = \"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Term();
}
