namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>Tingkat risiko kegiatan usaha (BKS 6(1), 7).</summary>
public enum RiskLevel { Rendah, MenengahRendah, MenengahTinggi, Tinggi }

/// <summary>A line of business of the Klasifikasi Baku Lapangan Usaha Indonesia.</summary>
public sealed record Kbli(string Code, string Title, RiskLevel Risk);

/// <summary>The lines of business known here, with their risk.</summary>
public interface IKbliBook
{
    IReadOnlyList<Kbli> All { get; }

    Kbli? Find(string code);

    /// <summary>The highest risk of several; null when none of them is known.</summary>
    RiskLevel? RiskOf(IEnumerable<string> codes);
}

public static class RiskLevels
{
    public static string Label(this RiskLevel risk) => risk switch
    {
        RiskLevel.Rendah => "Risiko rendah",
        RiskLevel.MenengahRendah => "Risiko menengah rendah",
        RiskLevel.MenengahTinggi => "Risiko menengah tinggi",
        _ => "Risiko tinggi",
    };
}
