using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Web.Features.Storefront.Regulations;

/// <summary>Where this market leans on a pasal besides figures and rule sets; the ratio stands on those.</summary>
internal static class Citations
{
    private static readonly (string Pasal, string Use)[] Badges =
    [
        ("SRG 3(1)", "Lencana “Produk Lokal”: barang atau jasa yang dihasilkan pelaku usaha di daerah ini."),
        ("INPRES-2-2022", "Lencana “PDN”: produk dalam negeri, dengan TKDN bila bersertifikat."),
    ];

    /// <summary>Those that hold here: of this daerah or national, and the halal badge on whatever its parameter stands today.</summary>
    public static IReadOnlyList<(string Pasal, string Use)> All(
        IEnumerable<OccasionTile> occasions, ParameterValue? halal, Func<string, PasalStanding> standingOf)
    {
        var shelves = occasions.Where(one => one.Pasal.Length > 0).Select(one => (one.Pasal, $"Keperluan “{one.Name}” di halaman depan."));
        return
        [
            .. Badges.Concat(shelves).Where(one => standingOf(one.Item1) is PasalStanding.Own or PasalStanding.National),
            .. halal is { Pasal.Length: > 0 } ? [(halal.Pasal, "Lencana “Halal” hilang sendiri setelah sertifikatnya lewat.")] : Array.Empty<(string, string)>(),
        ];
    }
}
