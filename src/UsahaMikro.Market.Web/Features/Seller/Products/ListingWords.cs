using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>How the standing of a product reads.</summary>
public static class ListingWords
{
    public static string Of(ListingState state, CurationState curation, string heldBecause) => (state, curation) switch
    {
        (ListingState.Published, _) when heldBecause.Length > 0 => "Tidak tampil",
        (ListingState.Published, CurationState.ChangesWait) => "Tayang, perubahan menunggu",
        (ListingState.Published, CurationState.UnderReview) => "Tayang, perubahan ditinjau",
        (ListingState.Draft, CurationState.UnderReview) => "Ditinjau kurator",
        _ => Of(state),
    };

    public static string Of(ListingState state) => state switch
    {
        ListingState.Published => "Tayang",
        ListingState.Withdrawn => "Ditarik",
        _ => "Draf",
    };

    public static string MoveTo(ListingState state) => state is ListingState.Published ? "Tayang di pasar" : "Ditarik dari pasar";

    public static string Of(CurationState curation) => curation switch
    {
        CurationState.UnderReview => "Sedang ditinjau kurator",
        CurationState.ChangesWait => "Lolos kurasi; perubahannya belum diajukan",
        _ => "Lolos kurasi",
    };

    public static Tone ToneOf(ListingState state, string heldBecause) => state switch
    {
        ListingState.Published => heldBecause.Length > 0 ? Tone.Bad : Tone.Good,
        ListingState.Withdrawn => Tone.Warn,
        _ => Tone.Plain,
    };
}
