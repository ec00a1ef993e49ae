using UsahaMikro.Market.Curation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Curation;

/// <summary>Every refusal of this module, in the words the user reads.</summary>
internal static class CurationErrors
{
    public static readonly Error NotFound = new("curation.not-found", ErrorKind.NotFound, "Pengajuan kurasi tidak ditemukan.");

    public static readonly Error Stale = new(
        "curation.stale", ErrorKind.Conflict, "Pengajuan ini sudah berubah sejak halaman dibuka; periksa lagi, lalu simpan.");

    public static readonly Error OwnShop = new(
        "curation.own-shop", ErrorKind.Conflict, "Anda pemilik atau pengurus usaha ini, sekarang atau dulu; produknya dikurasi kurator lain.");

    public static readonly Error HandedInYourself = new(
        "curation.handed-in-yourself", ErrorKind.Conflict, "Anda pernah mengajukan produk usaha ini; produknya dikurasi kurator lain.");

    public static readonly Error Mentored = new(
        "curation.mentored", ErrorKind.Conflict, "Anda pendamping yang mendaftarkan usaha ini; produknya dikurasi kurator lain.");

    public static readonly Error SameOrganisation = new(
        "curation.same-organisation", ErrorKind.Conflict, "Anda satu kelompok atau koperasi dengan usaha ini; produknya dikurasi kurator lain.");

    public static readonly Error FirstCurator = new(
        "curation.first-curator", ErrorKind.Conflict, "Keputusan Anda yang dibanding; bandingnya diputuskan kurator lain.");

    public static readonly Error OwnSecondOpinion = new(
        "curation.own-second-opinion", ErrorKind.Conflict, "Pendapat kedua diberikan kurator lain.");

    public static readonly Error SecondOpinionGiven = new(
        "curation.second-opinion-given", ErrorKind.Conflict, "Kurator lain sudah memberi pendapat kedua.");

    public static readonly Error SecondOpinionNotAsked = new(
        "curation.second-opinion-not-asked", ErrorKind.Conflict, "Pendapat kedua tidak diminta untuk pengajuan ini.");

    public static readonly Error QuestionMissing = new(
        "curation.question-missing", ErrorKind.Invalid, "Tuliskan apa yang ingin Anda tanyakan kepada kurator lain.", "Question");

    public static readonly Error MoveRefused = new("curation.move-refused", ErrorKind.Conflict, "Langkah ini tidak mungkin dari keadaan pengajuan sekarang.");

    public static readonly Error NotYours = new("curation.not-yours", ErrorKind.Conflict, "Pengajuan ini ditinjau kurator lain.");

    public static readonly Error ScoreMissing = new("curation.score-missing", ErrorKind.Invalid, "Nilai sekurangnya satu kriteria.");

    public static readonly Error ScoreWrong = new(
        "curation.score-wrong", ErrorKind.Invalid, $"Nilai setiap kriteria {CurationWords.LowestScore} sampai {CurationWords.HighestScore}.");

    public static readonly Error AssessmentIncomplete = new(
        "curation.assessment-incomplete", ErrorKind.Conflict, "Lengkapi dan simpan penilaian semua kriteria sebelum menyatakan lolos.", "Outcome");

    public static readonly Error OutcomeMissing = new("curation.outcome-missing", ErrorKind.Invalid, "Pilih lolos, revisi, atau ditolak.", "Outcome");

    public static readonly Error ReasonMissing = new(
        "curation.reason-missing", ErrorKind.Invalid, "Tuliskan alasan keputusan; penjual membacanya.", "Reason");

    public static readonly Error CriterionReasonMissing = new(
        "curation.criterion-reason-missing", ErrorKind.Invalid, "Tuliskan apa yang kurang, pada sekurangnya satu kriteria.", "Reasons");

    public static readonly Error LabelWithoutClearance = new(
        "curation.label-without-clearance", ErrorKind.Invalid, "Label Produk Unggulan Daerah hanya untuk produk yang lolos.", "IsFeatured");

    public static readonly Error NoAppeal = new("curation.no-appeal", ErrorKind.Conflict, "Keputusan ini tidak dapat dibanding.");

    public static readonly Error AppealedBefore = new(
        "curation.appealed-before", ErrorKind.Conflict, "Keputusan ini sudah dibanding; banding hanya satu kali.");

    public static readonly Error AppealTooLate = new(
        "curation.appeal-too-late", ErrorKind.Conflict, "Batas waktu banding sudah lewat. Perbaiki produk, lalu ajukan kurasi lagi.");

    public static readonly Error AppealChanged = new(
        "curation.appeal-changed", ErrorKind.Conflict, "Produk sudah Anda ubah sejak diputuskan, jadi tidak lagi dapat dibanding. Ajukan kurasi lagi.");

    public static readonly Error AppealReasonMissing = new(
        "curation.appeal-reason-missing", ErrorKind.Invalid, "Tuliskan mengapa keputusan itu menurut Anda keliru.", "Reason");

    public static readonly Error LabelNotFound = new("curation.label-not-found", ErrorKind.NotFound, "Produk ini tidak berlabel Produk Unggulan Daerah.");

    public static readonly Error LabelReasonMissing = new(
        "curation.label-reason-missing", ErrorKind.Invalid, "Tuliskan mengapa label dicabut; penjual membacanya.", "Reason");

    public static readonly Error PhotoMissing = new(
        "curation.photo-missing", ErrorKind.Conflict, "Tambahkan sekurangnya satu foto sebelum mengajukan kurasi.");

    public static readonly Error DescriptionMissing = new(
        "curation.description-missing", ErrorKind.Conflict, "Tuliskan keterangan produk sebelum mengajukan kurasi.");

    public static Error Taken(string name) => new("curation.taken", ErrorKind.Conflict, $"Pengajuan ini sudah diambil {name}.");
}
