using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Development;

/// <summary>Refusals of guideline and classification. A field is the name of the form's.</summary>
internal static class DevelopmentErrors
{
    public static readonly Error NotFound = new("development.not-found", ErrorKind.NotFound, "Pelaku usaha ini tidak ditemukan.");

    public static readonly Error GuidelineNotFound = new("development.guideline-not-found", ErrorKind.NotFound, "Pedoman ini tidak ditemukan.");

    public static readonly Error QuestionNotFound = new("development.question-not-found", ErrorKind.NotFound, "Pertanyaan ini tidak ditemukan.");

    public static readonly Error NoGuideline = new(
        "development.no-guideline", ErrorKind.Conflict, "Belum ada pedoman klasifikasi yang berlaku; Dinas menyusunnya di Klasifikasi, Pedoman.");

    public static readonly Error GuidelineChanged = new(
        "development.guideline-changed", ErrorKind.Conflict,
        "Sejak halaman ini dibuka, pedoman baru mulai berlaku; muat ulang, lalu jawab menurut pedoman itu.");

    public static readonly Error Stale = new(
        "development.stale", ErrorKind.Conflict, "Usaha ini baru saja dinilai orang lain; lihat hasilnya dahulu, lalu putuskan perlu dinilai lagi atau tidak.");

    public static readonly Error GuidelineStale = new(
        "development.guideline-stale", ErrorKind.Conflict, "Rancangan ini baru saja diubah orang lain; muat ulang halaman, lalu ulangi.");

    public static readonly Error NotYours = new("development.not-yours", ErrorKind.Forbidden, "Penilaian dilakukan petugas Dinas atau pendamping.");

    public static readonly Error OwnBusiness =
        new("development.own-business", ErrorKind.Conflict, "Ini usaha Anda sendiri; penilaiannya dilakukan petugas lain.");

    public static readonly Error NotClassified = new(
        "development.not-classified", ErrorKind.Conflict, "Yang dinilai tingkat perkembangannya adalah usaha mikro yang datanya sudah terverifikasi.");

    public static readonly Error HeadOnly = new("development.head-only", ErrorKind.Forbidden, "Pedoman disahkan Kepala Dinas.");

    public static readonly Error OwnWriting = new(
        "development.own-writing", ErrorKind.Conflict, "Anda ikut menyusun pedoman ini; Kepala Dinas yang tidak ikut menyusun yang mengesahkannya.");

    public static readonly Error ConfirmationLate = new(
        "development.confirmation-late", ErrorKind.Conflict, "Hari mulainya sudah tiba tanpa pengesahan; kembalikan, lalu ajukan lagi dengan hari lain.");

    public static readonly Error FromPast = new(
        "development.from-past", ErrorKind.Invalid, "Masa lalu tidak berubah, dan hari ini sudah berjalan: pilih besok atau sesudahnya.", "From");

    public static readonly Error FromTaken = new(
        "development.from-taken", ErrorKind.Conflict, "Sudah ada pedoman yang mulai berlaku pada hari itu; pilih hari lain.", "From");

    public static readonly Error ReasonMissing = new("development.reason-missing", ErrorKind.Invalid, "Tulis alasannya.", "Reason");

    public static readonly Error ReasonTooLong = new("development.reason-long", ErrorKind.Invalid, "Alasan paling panjang 1.000 huruf; ringkaslah.", "Reason");

    public static readonly Error NotDraft = new(
        "development.not-draft", ErrorKind.Conflict,
        "Yang bisa diubah hanya rancangan. Pedoman yang sudah disahkan tetap; buat rancangan baru dari yang berlaku.");

    public static readonly Error AlreadyInForce = new(
        "development.already-in-force", ErrorKind.Conflict, "Pedoman ini sudah berlaku dan tidak dapat ditarik; buat rancangan baru untuk menggantinya.");

    public static readonly Error MoveRefused = new("development.move-refused", ErrorKind.Conflict, "Langkah ini tidak mungkin dari keadaannya sekarang.");

    public static readonly Error QuestionMissing = new("development.question-missing", ErrorKind.Invalid, "Tulis pertanyaannya.", "Text");

    public static readonly Error AnswersMissing = new(
        "development.answers-missing", ErrorKind.Invalid, "Setiap pertanyaan punya paling sedikit dua jawaban, masing-masing dengan kalimatnya.", "Answers");

    public static readonly Error PointsWrong = new(
        "development.points-wrong", ErrorKind.Invalid, "Poin adalah bilangan bulat 0 sampai 100, dan jawaban terbaik lebih dari 0.", "Answers");

    public static readonly Error PointsTwice = new(
        "development.points-twice", ErrorKind.Invalid, "Dua jawaban dengan poin yang sama tidak membedakan apa pun; beri poin yang berbeda.", "Answers");

    public static readonly Error MeaningMissing = new(
        "development.meaning-missing", ErrorKind.Invalid, "Tandai jawaban yang menunjukkan masalah atau potensi.", "Answers");

    public static readonly Error MeaningsMissing = new(
        "development.meanings-missing", ErrorKind.Invalid, "Kriteria menunjukkan masalah dan potensi; pedoman ini baru menandai salah satunya.");

    public static readonly Error LevelsMissing = new("development.levels-missing", ErrorKind.Invalid, "Tulis paling sedikit dua tingkat.", "Levels");

    public static readonly Error LevelIncomplete = new(
        "development.level-incomplete", ErrorKind.Invalid, "Setiap tingkat punya nama, arti, dan paling sedikit satu bentuk fasilitasi.", "Levels");

    public static readonly Error LevelTwice = new("development.level-twice", ErrorKind.Invalid, "Nama tingkat tidak boleh kembar.", "Levels");

    public static readonly Error BoundsWrong = new(
        "development.bounds-wrong", ErrorKind.Invalid, "Batas tingkat mulai dari 0 % dan naik terus, paling tinggi 100 %; bilangan bulat.", "Levels");

    public static readonly Error ApproachMissing = new(
        "development.approach-missing", ErrorKind.Invalid, "Pilih pendekatan setiap tingkat: sentra, klaster, atau kelompok.", "Levels");

    public static readonly Error MonthsWrong = new("development.months-wrong", ErrorKind.Invalid, "Jangka waktu fasilitasi 1 sampai 60 bulan.", "Levels");

    public static Error AspectMissing(string aspect) => new(
        "development.aspect-missing", ErrorKind.Invalid, $"Belum ada pertanyaan untuk aspek {aspect.ToLowerInvariant()}.");

    public static Error Unanswered(string field, string question) => new("development.unanswered", ErrorKind.Invalid, $"Pilih jawaban: {question}", field);
}
