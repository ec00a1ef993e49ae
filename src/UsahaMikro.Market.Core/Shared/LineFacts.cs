namespace UsahaMikro.Market.Shared;

/// <summary>Skala usaha (UU 20/2008, PP 7/2021; SRG 1).</summary>
public enum BusinessScale { Mikro, Kecil, Menengah, Besar }

public enum LegalForm { Perorangan, Kelompok, Koperasi, Cv, Pt, Lainnya }

/// <summary>How far the Dinas has come with a seller's data (BKS 14: mengumpulkan, memeriksa, mengelola).</summary>
public enum RegistryState { Registered, Verified, Returned, Suspended, Withdrawn }

/// <summary>Who made the goods; SRG 3(1) counts what is <i>dihasilkan</i>, not what is resold.</summary>
public enum Maker { DibuatSendiri, AnggotaKelompok, DijualKembali }

public enum ProductNature { Barang, Jasa }

/// <summary>
/// What was true of a line when it was ordered. Rule sets read only these facts, so a rule can be
/// applied to the past without changing it (requirements.md §6.1).
/// </summary>
public sealed record LineFacts
{
    public required BusinessScale Scale { get; init; }
    public required LegalForm LegalForm { get; init; }
    public required RegistryState Registry { get; init; }

    /// <summary>13 digits, or empty when the seller has none yet.</summary>
    public required string Nib { get; init; }

    /// <summary>Kelurahan or desa, ten digits; never a yes or no.</summary>
    public required string DomicileCode { get; init; }

    public required Maker Maker { get; init; }

    /// <summary>Produksi dalam negeri.</summary>
    public required bool IsPdn { get; init; }

    /// <summary>Tingkat komponen dalam negeri in percent, when certified.</summary>
    public int? Tkdn { get; init; }

    public required ProductNature Nature { get; init; }
    public required string Category { get; init; }
    public bool OwnerIsWoman { get; init; }
    public bool OwnerHasDisability { get; init; }

    public bool IsCooperative => LegalForm is LegalForm.Koperasi;
}

/// <summary>Codes of the Ministry of Home Affairs without dots: 4 digits daerah, 6 kecamatan, 10 kelurahan.</summary>
public static class AreaCode
{
    public static string DaerahOf(string code) => code.Length >= 4 ? code[..4] : code;

    public static string KecamatanOf(string code) => code.Length >= 6 ? code[..6] : code;

    public static bool IsInside(string code, string areaCode) => code.StartsWith(areaCode, StringComparison.Ordinal);
}
