using UsahaMikro.Market.Catalog.Queries;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>Where this market leans on a pasal besides figures and rule sets.</summary>
internal static class Citations
{
    private static readonly (string Pasal, string Use)[] Fixed =
    [
        ("SRG 3(1)", "Lencana “Produk Lokal”: barang atau jasa yang dihasilkan pelaku usaha di daerah ini."),
        ("SRG 11.e", "Rasio belanja tiap Perangkat Daerah, dari pesanan sampai serah terima."),
        ("BKS 12(2)", "Lencana “Halal” hilang sendiri setelah sertifikatnya lewat."),
        ("INPRES-2-2022", "Lencana “PDN”: produk dalam negeri, dengan TKDN bila bersertifikat."),
    ];

    public static IReadOnlyList<(string Pasal, string Use)> All(IEnumerable<OccasionTile> occasions) =>
    [
        .. Fixed, .. occasions.Where(one => one.Pasal.Length > 0).Select(one => (one.Pasal, $"Keperluan “{one.Name}” di halaman depan.")),
    ];
}
