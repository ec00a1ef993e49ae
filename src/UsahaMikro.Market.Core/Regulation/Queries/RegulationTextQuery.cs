using System.Text.Json;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>The regulations whose full text ships, read once.</summary>
public sealed class RegulationTextQuery(IOptions<MarketOptions> options)
{
    private readonly Lazy<IReadOnlyDictionary<string, RegulationText>> _texts = new(() =>
        Directory.EnumerateFiles(Path.Combine(options.Value.SeedPath(), "reference", "regulations"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<RegulationText>(File.ReadAllText(file), JsonSerializerOptions.Web)!)
            .ToDictionary(text => text.Code, StringComparer.Ordinal));

    public IReadOnlyCollection<string> Codes => [.. _texts.Value.Keys];

    /// <summary>Null when the text does not ship.</summary>
    public RegulationText? Find(string code) => _texts.Value.GetValueOrDefault(code);

    /// <summary>The words a question is searched by.</summary>
    public static IReadOnlyList<string> WordsOf(string question) => LawSearch.WordsOf(question);

    /// <summary>Hits in all regulations, or in one.</summary>
    public IReadOnlyList<LawLine> Search(string question, string? code) =>
        LawSearch.Find(code is null ? _texts.Value.Values : Find(code) is { } one ? [one] : [], question);
}
