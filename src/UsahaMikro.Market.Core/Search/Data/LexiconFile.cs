using System.Text.Json;
using UsahaMikro.Market.Search.Domain;

namespace UsahaMikro.Market.Search.Data;

/// <summary>The lexicon that is part of the build.</summary>
public static class LexiconFile
{
    private const string Resource = "search.json";
    private static readonly Lazy<SearchLexicon> Loaded = new(Load);

    public static SearchLexicon Shipped => Loaded.Value;

    private static SearchLexicon Load()
    {
        using var file = typeof(LexiconFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not part of the build.");
        return JsonSerializer.Deserialize<SearchLexicon>(file, JsonSerializerOptions.Web)!;
    }
}
