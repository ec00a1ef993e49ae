namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>How far the Dinas has come with a document.</summary>
public enum DocumentState { Waiting, Verified, Refused, Replaced }

/// <summary>What the law and the Dinas say of documents on a day.</summary>
/// <param name="HalalYears">How long a halal certificate holds that names no last day.</param>
/// <param name="WarningDays">Days before the end at which a seller and the Dinas are told, widest first.</param>
public sealed record ValidityRules(int HalalYears, IReadOnlyList<int> WarningDays);

/// <summary>A document whose end comes near.</summary>
/// <param name="DaysLeft">Below zero once it is over.</param>
/// <param name="Step">The narrowest warning reached, in days before the end.</param>
/// <param name="IsFirst">No narrower one than the widest is reached.</param>
/// <param name="IsLast">The narrowest of all is reached.</param>
public sealed record EndWarning(int DaysLeft, int Step, bool IsFirst, bool IsLast)
{
    public bool IsOver => DaysLeft < 0;

    public string Text => DaysLeft switch
    {
        < 0 => "sudah tidak berlaku",
        0 => "berakhir hari ini",
        _ => $"berakhir dalam {DaysLeft} hari",
    };
}

/// <summary>How documents read on screen.</summary>
public static class DocumentWords
{
    public static string Label(this DocumentKind kind) => kind switch
    {
        DocumentKind.Nib => "NIB",
        DocumentKind.PernyataanStandar => "Pernyataan pemenuhan Sertifikat Standar",
        DocumentKind.SertifikatStandar => "Sertifikat Standar terverifikasi",
        DocumentKind.Halal => "Sertifikat halal",
        DocumentKind.Pirt => "Izin pangan industri rumah tangga (PIRT)",
        DocumentKind.Sni => "Sertifikat SNI",
        DocumentKind.Pkrt => "Sertifikat perbekalan kesehatan rumah tangga (PKRT)",
        DocumentKind.Merek => "Merek atau HKI",
        DocumentKind.Bpom => "Izin edar BPOM",
        DocumentKind.SuratKeteranganUsaha => "Surat keterangan usaha",
        DocumentKind.TidakHalal => "Pernyataan tidak halal",
        _ => "Dokumen lain",
    };

    /// <summary>The papers of which any one is enough: who holds the verified certificate has stated more than the statement does.</summary>
    public static IReadOnlyList<DocumentKind> SatisfiedBy(this DocumentKind kind) =>
        kind is DocumentKind.PernyataanStandar ? [kind, DocumentKind.SertifikatStandar] : [kind];

    public static string Label(this DocumentState state) => state switch
    {
        DocumentState.Waiting => "Menunggu pemeriksaan",
        DocumentState.Verified => "Sesuai",
        DocumentState.Refused => "Belum sesuai",
        _ => "Diganti yang baru",
    };
}
