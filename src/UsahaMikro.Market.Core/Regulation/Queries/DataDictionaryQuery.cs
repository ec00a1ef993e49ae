using System.Text.Json;
using Microsoft.Extensions.Options;

namespace UsahaMikro.Market.Regulation.Queries;

/// <summary>One field of the registry with the five things the data standard asks for (BKS 14(4)).</summary>
public sealed record DataField(
    string Code, string Name, string Group, string Concept, string Definition, string Classification, string Measure, string Unit, string Pasal, bool IsPublic)
{
    public IReadOnlyList<string> Classes => Classification.Split("; ");
}

/// <summary>The data standard of the registry, read once.</summary>
public sealed class DataDictionaryQuery(IOptions<MarketOptions> options)
{
    private readonly Lazy<IReadOnlyList<DataField>> _fields = new(() => JsonSerializer.Deserialize<List<DataField>>(
        File.ReadAllText(Path.Combine(options.Value.SeedPath(), "reference", "data-dictionary.json")), JsonSerializerOptions.Web)!);

    public IReadOnlyList<DataField> All() => _fields.Value;
}
