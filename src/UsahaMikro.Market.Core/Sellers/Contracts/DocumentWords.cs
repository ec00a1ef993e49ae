namespace UsahaMikro.Market.Sellers.Contracts;

/// <summary>How far the Dinas has come with a document.</summary>
public enum DocumentState { Waiting, Verified, Refused, Replaced }

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

    public static string Label(this DocumentState state) => state switch
    {
        DocumentState.Waiting => "Menunggu pemeriksaan",
        DocumentState.Verified => "Sesuai",
        DocumentState.Refused => "Belum sesuai",
        _ => "Diganti yang baru",
    };
}
