using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents;

/// <summary>Why a paper was not taken in.</summary>
public static class DocumentsErrors
{
    private const string Field = "File";

    public static readonly Error Empty = new("documents.empty", ErrorKind.Invalid, "Berkasnya kosong; pilih berkas lain.", Field);

    public static readonly Error TooLarge = new("documents.too-large", ErrorKind.Invalid, "Berkas paling besar 10 MB; pindai ulang dengan resolusi lebih rendah.", Field);

    public static readonly Error NotAllowed = new(
        "documents.not-allowed", ErrorKind.Invalid, "Isi berkas ini bukan PDF, JPEG, PNG, atau WebP. Nama berkas saja tidak cukup; simpan ulang sebagai PDF atau foto.", Field);

    public static readonly Error Broken = new("documents.broken", ErrorKind.Invalid, "Berkas ini rusak atau terpotong; simpan atau pindai ulang lalu unggah lagi.", Field);

    public static readonly Error Active = new(
        "documents.active", ErrorKind.Invalid, "Berkas ini memuat program atau berkas lain di dalamnya. Cetak ke PDF biasa atau unggah fotonya.", Field);

    public static readonly Error NotAPhoto = new("documents.not-a-photo", ErrorKind.Invalid, "Berkas ini bukan foto JPEG, PNG, atau WebP. Pilih foto dari galeri atau kamera.", "Photos");
    public static readonly Error PhotoTooHeavy = new("documents.photo-too-heavy", ErrorKind.Invalid, "Foto ini lebih dari 10 MB. Kecilkan, atau ambil ulang dengan mutu lebih rendah.", "Photos");
    public static readonly Error PhotoTooLarge = new("documents.photo-too-large", ErrorKind.Invalid, "Foto ini lebih dari 50 megapiksel. Ambil ulang dengan ukuran lebih kecil.", "Photos");
    public static readonly Error PhotoBroken = new("documents.photo-broken", ErrorKind.Invalid, "Foto ini rusak atau terpotong. Kirim lagi, atau ambil ulang.", "Photos");
    public static readonly Error NoPhotoTool = new("documents.no-photo-tool", ErrorKind.Conflict, "Server ini belum punya pengolah foto (libvips-tools). Produk tetap bisa disimpan tanpa foto.", "Photos");

    public static readonly Error SheetEncoding = new(
        "documents.sheet-encoding", ErrorKind.Invalid,
        "Berkas bukan buku kerja Excel (.xlsx) dan bukan teks UTF-8. Di Excel pilih Simpan Sebagai → Buku Kerja Excel (.xlsx) atau CSV UTF-8, lalu unggah lagi.", Field);

    public static readonly Error SheetEmpty = new(
        "documents.sheet-empty", ErrorKind.Invalid, "Berkas tidak berisi satu baris pun di bawah judul kolom.", Field);

    public static readonly Error SheetUnpacksTooLarge = new(
        "documents.sheet-unpacks-too-large", ErrorKind.Invalid, "Buku kerja ini terlalu besar bila dibuka. Salin hanya tabelnya ke buku kerja baru, lalu unggah lagi.", Field);

    public static readonly Error NotAWorkbook = new(
        "documents.not-a-workbook", ErrorKind.Invalid, "Berkas ini bukan buku kerja Excel (.xlsx), atau rusak. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.", Field);

    public static readonly Error OldWorkbook = new(
        "documents.old-workbook", ErrorKind.Invalid, "Ini berkas Excel lama (.xls) atau bersandi. Simpan ulang sebagai .xlsx tanpa sandi, lalu unggah lagi.", Field);

    public static readonly Error MacroWorkbook = new(
        "documents.macro-workbook", ErrorKind.Invalid, "Buku kerja ini memuat makro. Simpan ulang sebagai Buku Kerja Excel (.xlsx), lalu unggah lagi.", Field);

    public static Error SheetTooHeavy(int bytes) => new(
        "documents.sheet-too-heavy", ErrorKind.Invalid, $"Berkas lebih dari {bytes / 1024 / 1024} MB. Bagi menjadi beberapa berkas, lalu unggah satu per satu.", Field);

    public static Error SheetTooLong(int rows) => new(
        "documents.sheet-too-long", ErrorKind.Invalid,
        $"Berkas lebih dari {Number(rows)} baris. Bagi menjadi beberapa berkas, lalu unggah satu per satu.", Field);

    public static Error SheetTooWide(int columns) => new(
        "documents.sheet-too-wide", ErrorKind.Invalid, $"Berkas lebih dari {columns} kolom. Hapus kolom yang tidak diperlukan, lalu unggah lagi.", Field);

    private static string Number(int number) => number.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
}
