using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation;

internal static class RegulationErrors
{
    public static readonly Error NotFound = new("regulation.not-found", ErrorKind.NotFound, "Parameter tidak ditemukan.");

    public static readonly Error FromPast = new(
        "regulation.from-past", ErrorKind.Invalid, "Masa lalu tidak berubah: pilih hari ini atau hari sesudahnya.", "From");

    public static readonly Error ReasonMissing = new("regulation.reason-missing", ErrorKind.Invalid, "Tulis alasannya.", "Reason");

    public static readonly Error PasalMissing = new(
        "regulation.pasal-missing", ErrorKind.Invalid, "Tulis pasal yang menjadi dasar, misalnya SRG 11.e. Hanya pilihan Dinas sendiri yang boleh tanpa pasal.", "Pasal");

    public static readonly Error PasalUnknown = new(
        "regulation.pasal-unknown", ErrorKind.Invalid, "Pasal itu tidak ada di pustaka peraturan. Tulis kode dan pasal, misalnya SRG 11.e atau PP-7-2021 35.", "Pasal");

    public static readonly Error NotOwnRegulation = new(
        "regulation.not-own", ErrorKind.Invalid, "Peraturan daerah lain tidak mewajibkan di sini; pilih “diadopsi Dinas”.", "Force");

    public static readonly Error NotNational = new(
        "regulation.not-national", ErrorKind.Invalid, "Pasal itu bukan dari hukum nasional; pilih daya ikat yang sesuai.", "Force");

    public static readonly Error AlreadyWithdrawn = new("regulation.already-withdrawn", ErrorKind.Conflict, "Ini sudah ditarik.");

    public static readonly Error AlreadyInForce = new(
        "regulation.already-in-force", ErrorKind.Conflict, "Perubahan ini sudah berlaku dan tidak dapat ditarik; buat perubahan baru mulai hari lain.");

    public static readonly Error HolidayPassed = new("regulation.holiday-passed", ErrorKind.Conflict, "Hari libur yang sudah lewat tidak dapat ditarik.");

    public static readonly Error NoHoliday = new("regulation.no-holiday", ErrorKind.Invalid, "Tulis paling sedikit satu hari libur.", "Lines");

    public static readonly Error BasisMissing = new("regulation.basis-missing", ErrorKind.Invalid, "Tulis SKB atau keputusan yang menjadi dasar.", "Basis");

    public static Error Value(string sentence) => new("regulation.value", ErrorKind.Invalid, sentence, "Value");

    public static Error DateTaken(string date) => new(
        "regulation.date-taken", ErrorKind.Conflict, $"Sudah ada perubahan mulai {date}. Tarik dahulu, atau pilih hari lain.", "From");

    public static Error HolidayLine(int line, string sentence) => new("regulation.holiday-line", ErrorKind.Invalid, $"Baris {line}: {sentence}", "Lines");
}
