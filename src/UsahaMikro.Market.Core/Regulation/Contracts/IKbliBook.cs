namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>Tingkat risiko kegiatan usaha (BKS 6(1), 7).</summary>
public enum RiskLevel { Rendah, MenengahRendah, MenengahTinggi, Tinggi }

/// <summary>A line of business of the Klasifikasi Baku Lapangan Usaha Indonesia, with the risk it has on a day.</summary>
public sealed record Kbli(string Code, string Title, RiskLevel Risk);

/// <summary>The lines of business whose risk is set on one day. Any other well-formed code may be registered, but opens no gate.</summary>
public sealed class KbliList(IEnumerable<Kbli> all)
{
    public static readonly KbliList Empty = new([]);

    private readonly Dictionary<string, Kbli> _byCode = all.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<Kbli> All => [.. _byCode.Values.OrderBy(one => one.Code, StringComparer.Ordinal)];

    public Kbli? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>"56210 Jasa boga", or the code alone.</summary>
    public string NameOf(string code) => Find(code) is { } known ? $"{code} {known.Title}" : code;

    /// <summary>The highest risk of several; null when that of one is not set, or there is none.</summary>
    public RiskLevel? RiskOf(IReadOnlyCollection<string> codes) =>
        codes.Count > 0 && codes.All(_byCode.ContainsKey) ? codes.Max(code => _byCode[code].Risk) : null;

    public IReadOnlyList<string> UnsetOf(IEnumerable<string> codes) => [.. codes.Where(code => !_byCode.ContainsKey(code))];
}

/// <summary>The lines of business with their risk, as dated rows of the regulation profile.</summary>
public interface IKbliBook
{
    Task<KbliList> TodayAsync(CancellationToken cancellationToken);

    /// <summary>As it was, or will be, on that day.</summary>
    Task<KbliList> OnAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Codes whose risk is set, will be, or waits for its second person.</summary>
    Task<IReadOnlySet<string>> DecidedAsync(CancellationToken cancellationToken);
}

public static class RiskLevels
{
    /// <summary>Where nobody has set the risk yet.</summary>
    public const string Unset = "risiko belum ditetapkan";

    public static string Label(this RiskLevel risk) => risk switch
    {
        RiskLevel.Rendah => "Risiko rendah",
        RiskLevel.MenengahRendah => "Risiko menengah rendah",
        RiskLevel.MenengahTinggi => "Risiko menengah tinggi",
        _ => "Risiko tinggi",
    };
}
