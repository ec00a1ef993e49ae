using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Regulation.Data;

/// <summary>The shipped list, read once at start.</summary>
internal sealed class KbliBook : IKbliBook
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly Dictionary<string, Kbli> _byCode;

    public KbliBook(IOptions<MarketOptions> options)
    {
        var file = Path.Combine(options.Value.SeedPath(), "reference", "kbli.json");
        All = [.. JsonSerializer.Deserialize<List<Kbli>>(File.ReadAllText(file), Json)!.OrderBy(one => one.Code, StringComparer.Ordinal)];
        _byCode = All.ToDictionary(one => one.Code);
    }

    public IReadOnlyList<Kbli> All { get; }

    public Kbli? Find(string code) => _byCode.GetValueOrDefault(code);

    public RiskLevel? RiskOf(IEnumerable<string> codes) => codes.Select(Find).OfType<Kbli>().Select(one => (RiskLevel?)one.Risk).Max();
}
