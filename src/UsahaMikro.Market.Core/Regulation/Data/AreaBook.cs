using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Data;

/// <summary>The area data of the shipped profile, read once at start.</summary>
internal sealed class AreaBook : IAreaBook
{
    private readonly Dictionary<string, string> _kecamatanNames;
    private readonly Dictionary<string, string> _kelurahanNames;
    private readonly ILookup<string, Kelurahan> _kelurahan;
    private readonly Dictionary<string, Centroid> _centroids;

    public AreaBook(IOptions<MarketOptions> options)
    {
        var reference = Path.Combine(options.Value.SeedPath(), "reference");
        var area = options.Value.Daerah;
        Daerah = Read(Path.Combine(reference, "profiles", area + ".json"));

        var kecamatan = Lines(Path.Combine(reference, "areas", "kecamatan.csv")).Select(cells => (Area: cells[1], Kecamatan: new Kecamatan(cells[0], cells[2]))).ToList();
        Kecamatan = [.. kecamatan.Where(row => row.Area == area).Select(row => row.Kecamatan)];
        _kecamatanNames = kecamatan.ToDictionary(row => row.Kecamatan.Code, row => row.Kecamatan.Name);

        var kelurahan = Lines(Path.Combine(reference, "areas", "kelurahan.csv")).Select(cells => new Kelurahan(cells[0], cells[1], cells[2])).ToList();
        _kelurahan = kelurahan.ToLookup(row => row.KecamatanCode);
        _kelurahanNames = kelurahan.ToDictionary(row => row.Code, row => row.Name);
        _centroids = Lines(Path.Combine(reference, "areas", "centroids.csv")).ToDictionary(cells => cells[0], cells => new Centroid(Degrees(cells[1]), Degrees(cells[2])));
    }

    public Daerah Daerah { get; }
    public IReadOnlyList<Kecamatan> Kecamatan { get; }

    public string KecamatanName(string code) => _kecamatanNames.GetValueOrDefault(code, $"luar {Daerah.Name}");

    public string KelurahanName(string code) => _kelurahanNames.GetValueOrDefault(code, code);

    public IReadOnlyList<Kelurahan> KelurahanOf(string kecamatanCode) => [.. _kelurahan[kecamatanCode]];

    public IReadOnlyDictionary<string, double> KilometresFrom(string kecamatanCode) => _centroids.TryGetValue(kecamatanCode, out var here)
        ? _centroids.ToDictionary(one => one.Key, one => here.KilometresTo(one.Value)) : new Dictionary<string, double>();

    private static double Degrees(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Daerah Read(string file)
    {
        if (!File.Exists(file)) throw new FileNotFoundException($"Profil daerah '{Path.GetFileNameWithoutExtension(file)}' tidak ada; lihat Market:Daerah.", file);
        return JsonSerializer.Deserialize<Daerah>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
    }

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));
}
