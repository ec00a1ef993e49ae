namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>One link of the footer or header; shown only when its page exists.</summary>
public sealed record SiteLink(string Text, string Url);

/// <summary>Addresses the layouts point at. A page that is not there yet is left out of the footer.</summary>
public sealed class SiteLinks
{
    public string Search { get; set; } = "/cari";
    public string SignIn { get; set; } = "/masuk";
    public string SignOut { get; set; } = "/keluar";
    public string SwitchMembership { get; set; } = "/akun/peran";
    public string Account { get; set; } = "/akun";
    public string Notifications { get; set; } = "/akun/notifikasi";

    /// <summary>Where a micro business comes into the registry.</summary>
    public string SellHere { get; set; } = "/usaha/daftar";

    public IList<SiteLink> Footer { get; } =
    [
        new("Peraturan", "/peraturan"),
        new("Istilah", "/istilah"),
        new("Kamus data", "/kamus-data"),
        new("Rapor Perangkat Daerah", "/rapor"),
        new("Periksa dokumen", "/periksa"),
        new("Pelaku usaha", "/usaha-mikro"),
        new("Bandingkan produk", "/bandingkan"),
        new("Izin usaha", "/izin-usaha"),
        new("Kurasi produk", "/tentang/kurasi"),
        new("Bantuan", "/bantuan"),
    ];
}
