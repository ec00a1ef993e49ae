using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget;

internal static class BudgetErrors
{
    public static readonly Error FileTooLarge = new(
        "budget.file-too-large", ErrorKind.Invalid, "Berkas lebih dari 5 MB. Bagi per instansi, lalu unggah satu per satu.", "File");

    public static readonly Error WrongEncoding = new(
        "budget.wrong-encoding", ErrorKind.Invalid,
        "Berkas bukan teks UTF-8. Di Excel pilih Simpan Sebagai → CSV UTF-8 (dipisahkan koma), lalu unggah lagi.", "File");

    public static readonly Error EmptyFile = new("budget.empty-file", ErrorKind.Invalid, "Berkas tidak berisi satu paket pun.", "File");

    public static readonly Error TooManyRows = new(
        "budget.too-many-rows", ErrorKind.Invalid, "Berkas lebih dari 50.000 baris. Bagi per instansi, lalu unggah satu per satu.", "File");

    public static readonly Error ImportChanged = new(
        "budget.import-changed", ErrorKind.Conflict,
        "Paket atau komitmennya berubah sejak pratinjau ini dibuat. Tidak ada yang disimpan; unggah lagi berkasnya untuk pratinjau baru.");

    public static readonly Error ImportNotFound = new("budget.import-not-found", ErrorKind.NotFound, "Impor tidak ditemukan.");

    public static readonly Error AgencyNotFound = new("budget.agency-not-found", ErrorKind.NotFound, "Instansi tidak ditemukan.", "Agency");

    public static Error PaguBelowCommitted(string code, Rupiah committed) => new(
        "budget.pagu-below-committed", ErrorKind.Conflict,
        $"Paket {code}: pagu baru lebih kecil dari yang sudah dikomitmenkan ({committed}).");

    public static Error MissingColumns(IReadOnlyCollection<string> columns) => new(
        "budget.missing-columns", ErrorKind.Invalid,
        $"Kolom {string.Join(", ", columns)} tidak ada pada baris judul. Kolom yang diperlukan: {string.Join(", ", RupFile.Columns)}.", "File");

    public static Error ColumnTwice(string column) => new("budget.column-twice", ErrorKind.Invalid, $"Kolom {column} ada dua kali.", "File");

    public static Error YearOutOfRange(int first, int last) => new(
        "budget.year-out-of-range", ErrorKind.Invalid, $"Tahun anggaran yang bisa diimpor: {first} sampai {last}.", "Year");

    public static Error ImportClosed(ImportStatus status) => new(
        "budget.import-closed", ErrorKind.Conflict,
        status is ImportStatus.Imported ? "Impor ini sudah disimpan." : "Pratinjau ini sudah digantikan pratinjau yang lebih baru.");

    public static Error ImportRefused(int rows) => new(
        "budget.import-refused", ErrorKind.Invalid, $"{rows} baris ditolak. Perbaiki berkasnya, lalu unggah lagi; tidak ada yang disimpan.");
}
