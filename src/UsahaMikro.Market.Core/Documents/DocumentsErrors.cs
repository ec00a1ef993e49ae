using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents;

internal static class DocumentsErrors
{
    public static readonly Error NotAPhoto = new("documents.not-a-photo", ErrorKind.Invalid, "Berkas ini bukan foto JPEG, PNG, atau WebP. Pilih foto dari galeri atau kamera.", "Photos");
    public static readonly Error PhotoTooHeavy = new("documents.photo-too-heavy", ErrorKind.Invalid, "Foto ini lebih dari 10 MB. Kecilkan, atau ambil ulang dengan mutu lebih rendah.", "Photos");
    public static readonly Error PhotoTooLarge = new("documents.photo-too-large", ErrorKind.Invalid, "Foto ini lebih dari 50 megapiksel. Ambil ulang dengan ukuran lebih kecil.", "Photos");
    public static readonly Error PhotoBroken = new("documents.photo-broken", ErrorKind.Invalid, "Foto ini rusak atau terpotong. Kirim lagi, atau ambil ulang.", "Photos");
    public static readonly Error NoPhotoTool = new("documents.no-photo-tool", ErrorKind.Conflict, "Server ini belum punya pengolah foto (libvips-tools). Produk tetap bisa disimpan tanpa foto.", "Photos");
}
