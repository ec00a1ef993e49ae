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
}
