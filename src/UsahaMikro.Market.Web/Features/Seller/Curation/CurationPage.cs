using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Web.Features.Seller.Products;
using UsahaMikro.Market.Web.Features.Shared.Curations;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Curation;

/// <summary>One look at the product, as its seller reads it.</summary>
public sealed record OwnRound(
    string Number, string Title, string State, Tone Tone, string Icon, string When, string Note, DecisionLine? Decision, ScoreTable? Scores,
    IReadOnlyList<TimelineStep> Steps);

/// <summary>Where a product stands with the curators, what it needs, and what may be done now.</summary>
/// <param name="AppealNumber">The case an appeal would be against; empty when none is possible.</param>
public sealed record CurationPage(
    string Product, string Code, string ProductUrl, string Url, string Sentence, Tone Tone, bool CanHandIn, bool CanCallBack,
    string AppealNumber, string AppealUntil,
    IReadOnlyList<ReadyLine> Before, OwnRound? Newest, IReadOnlyList<OwnRound> Earlier)
{
    public static CurationPage From(OwnProductFacts product, IReadOnlyList<OwnCase> cases)
    {
        var newest = cases.Count > 0 ? cases[0] : null;
        var url = $"/usaha/produk/{product.Code}";
        var (sentence, tone) = SentenceOf(product, newest);
        var has = (Photo: product.Facts.Pictures.Count > 0, Words: product.Facts.Description.Length > 0);
        return new CurationPage(
            product.Name, product.Code, url, url + "/kurasi", sentence, tone,
            CanHandIn: product.Curation is CurationState.NotHandedIn or CurationState.ChangesWait && has is (true, true),
            CanCallBack: product.Curation is CurationState.UnderReview, newest?.AppealUntil is null ? "" : newest.Number,
            newest?.AppealUntil is { } until ? Formats.Date(until) : "",
            [
                new("Sekurangnya satu foto", has.Photo, "", has.Photo ? "" : url + "/foto", "Tambah foto"),
                new("Keterangan produk", has.Words, "", has.Words ? "" : url + "/ubah", "Tuliskan"),
                new("Data usaha diperiksa Dinas", product.SellerIsVerified, "BKS 14(2)", product.SellerIsVerified ? "" : "/usaha/profil", "Lihat"),
                .. product.Missing.Select(one => PaperSteps.LineOf(one, product.Code)),
            ],
            newest is null ? null : RoundOf(newest), [.. cases.Skip(1).Select(RoundOf)]);
    }

    private static (string Sentence, Tone Tone) SentenceOf(OwnProductFacts product, OwnCase? newest) => (product.Curation, newest?.State) switch
    {
        (CurationState.UnderReview, CaseState.Waiting) =>
            ($"Menunggu kurator: {CurationText.Clock(newest!.Clock)}. Selama menunggu, produk tidak bisa diubah.", Tone.Brand),
        (CurationState.UnderReview, _) =>
            ($"Sedang ditinjau kurator: {(newest is null ? "" : CurationText.Clock(newest.Clock))}. Selama ditinjau, produk tidak bisa diubah.", Tone.Brand),
        (CurationState.NotHandedIn, CaseState.Revision) => ("Perlu revisi. Perbaiki yang disebut kurator, lalu ajukan lagi.", Tone.Warn),
        (CurationState.NotHandedIn, CaseState.Refused) => ("Ditolak kurator. Baca alasannya; Anda boleh memperbaiki dan mengajukan lagi.", Tone.Bad),
        (CurationState.NotHandedIn, _) => ("Belum diajukan. Produk tampil di pasar setelah lolos kurasi.", Tone.Plain),
        (CurationState.ChangesWait, CaseState.Revision) => ("Perubahannya perlu revisi. Pasar tetap menampilkan versi yang sudah lolos.", Tone.Warn),
        (CurationState.ChangesWait, CaseState.Refused) => ("Perubahannya ditolak. Pasar tetap menampilkan versi yang sudah lolos.", Tone.Bad),
        (CurationState.ChangesWait, _) => ("Ada perubahan yang belum diajukan. Pasar tetap menampilkan versi yang sudah lolos.", Tone.Warn),
        _ => (product.IsListed ? "Lolos kurasi dan tampil di pasar. Harga dan stok bisa diubah tanpa kurasi lagi."
            : "Lolos kurasi. Tayangkan setelah izinnya lengkap.", Tone.Good),
    };

    private static OwnRound RoundOf(OwnCase one) => new(
        one.Number, CurationText.Kind(one.Kind, one.Round), one.State.Label(), CurationText.ToneOf(one.State), CurationText.IconOf(one.State),
        $"Diajukan {Formats.ShortDate(one.Clock.HandedInAt)} oleh {By(one)} · {one.Clock.WorkingDays} hari kerja", one.Note,
        one.Decision is null ? null : DecisionLine.From(one.Decision), one.Assessment is null ? null : ScoreTable.From(one.Assessment),
        CurationText.Steps(one.Steps));

    private static string By(OwnCase one) => one.HandedInByName + (one.IsOnBehalf ? " (pendamping)" : "");
}
