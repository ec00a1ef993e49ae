using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation;

internal static class RegulationErrors
{
    public static readonly Error NotFound = new("regulation.not-found", ErrorKind.NotFound, "Parameter tidak ditemukan.");

    public static readonly Error FromPast = new(
        "regulation.from-past", ErrorKind.Invalid, "Masa lalu tidak berubah, dan hari ini sudah berjalan: pilih besok atau sesudahnya.", "From");

    public static readonly Error NotNewYear = new(
        "regulation.not-new-year", ErrorKind.Invalid, "Sasaran berlaku per tahun anggaran; pilih 1 Januari.", "From");

    public static readonly Error ReasonMissing = new("regulation.reason-missing", ErrorKind.Invalid, "Tulis alasannya.", "Reason");

    public static readonly Error ReasonTooLong = new("regulation.reason-long", ErrorKind.Invalid, "Alasan paling panjang 1.000 huruf; ringkaslah.", "Reason");

    public static readonly Error NoteTooLong = new("regulation.note-long", ErrorKind.Invalid, "Catatan paling panjang 500 huruf; ringkaslah.", "Note");

    public static readonly Error KbliTitleMissing = new("regulation.kbli-title", ErrorKind.Invalid, "Tulis judul KBLI seperti di OSS.", "Note");

    public static readonly Error SamePerson = new(
        "regulation.same-person", ErrorKind.Conflict, "Perubahan ini Anda sendiri yang mencatat; orang lain yang berwenang harus mengesahkannya.");

    public static readonly Error AlreadyConfirmed = new("regulation.already-confirmed", ErrorKind.Conflict, "Perubahan ini sudah disahkan.");

    public static readonly Error ConfirmationLate = new(
        "regulation.confirmation-late", ErrorKind.Conflict, "Hari mulainya sudah tiba tanpa pengesahan, jadi perubahan ini tidak berlaku; catat perubahan baru mulai hari lain.");

    public static readonly Error PasalMissing = new(
        "regulation.pasal-missing", ErrorKind.Invalid, "Tulis pasal yang menjadi dasar, misalnya SRG 11.e. Hanya pilihan Dinas sendiri yang boleh tanpa pasal.", "Pasal");

    public static readonly Error PasalUnknown = new(
        "regulation.pasal-unknown", ErrorKind.Invalid, "Pasal itu tidak ada di pustaka peraturan. Tulis kode dan pasal, misalnya SRG 11.e atau PP-7-2021 35.", "Pasal");

    public static readonly Error NotOwnRegulation = new(
        "regulation.not-own", ErrorKind.Invalid, "Peraturan daerah lain tidak mewajibkan di sini; pilih “diadopsi Dinas”.", "Force");

    public static readonly Error OwnRegulation = new(
        "regulation.own", ErrorKind.Invalid, "Pasal itu dari peraturan daerah ini sendiri, jadi mengikat; pilih “peraturan daerah ini”.", "Force");

    public static readonly Error NotNational = new(
        "regulation.not-national", ErrorKind.Invalid, "Pasal itu bukan dari hukum nasional; pilih daya ikat yang sesuai.", "Force");

    public static readonly Error AlreadyWithdrawn = new("regulation.already-withdrawn", ErrorKind.Conflict, "Ini sudah ditarik.");

    public static readonly Error AlreadyInForce = new(
        "regulation.already-in-force", ErrorKind.Conflict, "Perubahan ini sudah berlaku dan tidak dapat ditarik; buat perubahan baru mulai hari lain.");

    public static readonly Error HolidayPassed = new("regulation.holiday-passed", ErrorKind.Conflict, "Hari libur yang sudah lewat tidak dapat ditarik.");

    public static readonly Error NoHoliday = new("regulation.no-holiday", ErrorKind.Invalid, "Tulis paling sedikit satu hari libur.", "Lines");

    public static readonly Error BasisMissing = new("regulation.basis-missing", ErrorKind.Invalid, "Tulis SKB atau keputusan yang menjadi dasar.", "Basis");

    public static readonly Error BasisTooLong = new("regulation.basis-long", ErrorKind.Invalid, "Dasar paling panjang 300 huruf; ringkaslah.", "Basis");

    public static readonly Error CodeForm = new(
        "regulation.code-form", ErrorKind.Invalid, "Kode 3 sampai 40 huruf besar, angka, dan tanda hubung, misalnya PP-1-2027.", "Code");

    public static readonly Error CodeTaken = new("regulation.code-taken", ErrorKind.Conflict, "Sudah ada peraturan dengan kode itu di pustaka.", "Code");

    public static readonly Error FieldTooLong = new(
        "regulation.field-long", ErrorKind.Invalid, "Isi semua; jenis dan nomor paling panjang 200 huruf, judul paling panjang 500 huruf.", "Title");

    public static readonly Error NoSuchRegulation = new("regulation.no-such", ErrorKind.Invalid, "Peraturan yang dicabut itu tidak ada di pustaka.", "Revokes");

    public static readonly Error YearOfDate = new("regulation.year-of-date", ErrorKind.Invalid, "Tahun peraturan adalah tahun penetapannya.", "Year");

    public static readonly Error IssuedLater = new(
        "regulation.issued-later", ErrorKind.Invalid, "Peraturan dicatat setelah ditetapkan: tanggalnya paling lambat hari ini.", "IssuedOn");

    public static Error Revoked(string name) => new(
        "regulation.revoked", ErrorKind.Invalid, $"{name} sudah dicabut pada hari itu; kutip penggantinya.", "Pasal");

    public static Error Value(string sentence) => new("regulation.value", ErrorKind.Invalid, sentence, "Value");

    public static Error DateTaken(string date) => new(
        "regulation.date-taken", ErrorKind.Conflict, $"Sudah ada perubahan mulai {date}. Tarik dahulu, atau pilih hari lain.", "From");

    public static Error HolidayLine(int line, string sentence) => new("regulation.holiday-line", ErrorKind.Invalid, $"Baris {line}: {sentence}", "Lines");
}
