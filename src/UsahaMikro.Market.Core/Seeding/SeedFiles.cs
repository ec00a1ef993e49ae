using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Regulation;

namespace UsahaMikro.Market.Seeding;

/// <summary>Reads the shipped data files.</summary>
public sealed class SeedFiles(IOptions<MarketOptions> options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public string Root { get; } = options.Value.SeedPath();

    public IReadOnlyList<T> List<T>(params string[] path) => Read<List<T>>(path);

    public T Read<T>(params string[] path) => JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf(path)), Json)!;

    /// <summary>The cells of a simple CSV without quoted commas, header left out.</summary>
    public IEnumerable<string[]> Rows(params string[] path) =>
        File.ReadLines(PathOf(path)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));

    public IEnumerable<string> Names(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public string PathOf(params string[] path) => Path.Combine([Root, .. path]);
}
