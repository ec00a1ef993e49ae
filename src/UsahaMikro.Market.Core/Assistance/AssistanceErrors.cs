using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Assistance;

/// <summary>Every refusal of this module, in the words the user reads.</summary>
internal static class AssistanceErrors
{
    public static readonly Error NotFound = new("assistance.not-found", ErrorKind.NotFound, "Permohonan bantuan tidak ditemukan.");

    public static readonly Error Stale = new(
        "assistance.stale", ErrorKind.Conflict, "Permohonan ini sudah berubah sejak halaman dibuka; periksa lagi, lalu simpan.");

    public static readonly Error MoveRefused = new("assistance.move-refused", ErrorKind.Conflict, "Langkah ini tidak mungkin dari keadaan permohonan sekarang.");

    public static readonly Error OwnBusiness = new(
        "assistance.own-business", ErrorKind.Conflict, "Ini usaha Anda sendiri; permohonannya ditangani petugas lain.");

    public static readonly Error PaperUnknown = new("assistance.paper-unknown", ErrorKind.Invalid, "Pilih dokumen dari daftar.", "Paper");
    public static readonly Error ProductUnknown = new("assistance.product-unknown", ErrorKind.Invalid, "Pilih produk dari daftar Anda.", "Product");
    public static readonly Error ObstacleMissing = new("assistance.obstacle-missing", ErrorKind.Invalid, "Tuliskan apa yang menghalangi Anda.", "Obstacle");
    public static readonly Error AppointmentPast = new("assistance.appointment-past", ErrorKind.Invalid, "Tanggal janji paling awal hari ini.", "On");
    public static readonly Error PlaceMissing = new("assistance.place-missing", ErrorKind.Invalid, "Tuliskan tempat atau nomor yang dihubungi.", "Place");
    public static readonly Error OutcomeMissing = new("assistance.outcome-missing", ErrorKind.Invalid, "Tuliskan apa yang sudah dibantu; pemohon membacanya.", "Text");
    public static readonly Error ReasonMissing = new("assistance.reason-missing", ErrorKind.Invalid, "Tuliskan alasannya; pemohon membacanya.", "Text");
    public static readonly Error NobodyChosen = new("assistance.nobody-chosen", ErrorKind.Invalid, "Pilih paling sedikit satu usaha.", "Sellers");
}
