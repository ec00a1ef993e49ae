using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog;

/// <summary>Refusals of product files; those of single rows name the field they concern.</summary>
internal static class ImportErrors
{
    public static readonly Error NotFound = new("catalog.import-not-found", ErrorKind.NotFound, "Impor tidak ditemukan.");
    public static readonly Error Moved = new("catalog.import-moved", ErrorKind.Conflict, "Impor ini sudah dijalankan; muat ulang halaman.");
    public static readonly Error Nothing = new(
        "catalog.import-nothing", ErrorKind.Conflict, "Tidak ada yang bisa diimpor dari berkas ini; perbaiki dulu baris yang salah.");
    public static readonly Error OtherRunning = new(
        "catalog.import-other-running", ErrorKind.Conflict, "Impor lain masih berjalan. Tunggu sampai selesai, lalu jalankan yang ini.");

    public static readonly Error KeyMissing = new("catalog.import-key-missing", ErrorKind.Invalid, "Isi nama produk, atau kode produk yang sudah ada.", "Name");
    public static readonly Error CodeUnknown = new(
        "catalog.import-code-unknown", ErrorKind.Invalid, "Kode ini tidak ada di daftar produk Anda; kosongkan untuk produk baru.", "Code");
    public static readonly Error SkuUnknown = new(
        "catalog.import-sku-unknown", ErrorKind.Invalid, "SKU ini tidak ada pada produknya; kosongkan untuk varian baru.", "Sku");
    public static readonly Error NameShared = new(
        "catalog.import-name-shared", ErrorKind.Invalid, "Ada beberapa produk Anda dengan nama ini; isi kode produknya.", "Name");
    public static readonly Error FulfilmentFixed = new(
        "catalog.import-fulfilment-fixed", ErrorKind.Invalid, "Cara memenuhi tidak bisa diubah setelah produk dibuat.", "Fulfilment");
    public static readonly Error NotANumber = new(
        "catalog.import-not-a-number", ErrorKind.Invalid, "Bukan angka bulat; tulis misalnya 1250000 atau 1.250.000.");
    public static readonly Error NotYesOrNo = new("catalog.import-not-yes-or-no", ErrorKind.Invalid, "Tulis ya atau tidak.", "IsPdn");
    public static readonly Error FulfilmentUnknown = new(
        "catalog.import-fulfilment-unknown", ErrorKind.Invalid, "Tulis stok, dibuat setelah dipesan, atau jasa.", "Fulfilment");
    public static readonly Error MakerUnknown = new(
        "catalog.import-maker-unknown", ErrorKind.Invalid, "Tulis sendiri, kelompok, atau dijual kembali.", "Maker");
    public static readonly Error HalalUnknown = new(
        "catalog.import-halal-unknown", ErrorKind.Invalid, "Tulis bersertifikat, tidak halal, atau belum.", "Halal");
    public static readonly Error SpecificationUnreadable = new(
        "catalog.import-specification-unreadable", ErrorKind.Invalid, "Tulis seperti Lebar: 115 cm | Bahan: katun.", "Specification");
    public static readonly Error VariantUnsaid = new(
        "catalog.import-variant-unsaid", ErrorKind.Invalid, "Produk ini punya beberapa varian; isi varian atau SKU.", "Variant");
    public static readonly Error PriceMissing = new("catalog.import-price-missing", ErrorKind.Invalid, "Varian baru perlu harga.", "Price");
    public static readonly Error SupplyMissing = new(
        "catalog.import-supply-missing", ErrorKind.Invalid, "Varian baru perlu stok, atau kesanggupan sehari.", "Supply");

    public static Error SkippingUnsaid(int rows) => new(
        "catalog.import-skipping-unsaid", ErrorKind.Invalid, $"Centang lewati {rows} baris yang salah, atau perbaiki dulu berkasnya.", "SkipsWrong");

    public static readonly Error VariantStopped = new(
        "catalog.import-variant-stopped", ErrorKind.Invalid, "Varian ini berhenti dijual. Jual lagi di halaman produknya, atau hapus baris ini.", "Variant");

    public static Error SupplyMoved(int now) =>
        new("catalog.import-supply-moved", ErrorKind.Conflict, $"Stok sudah berubah sejak berkas ini dibuat: sekarang {now}. Periksa lagi.", "Supply");

    public static Error SupplyBelow(int least) => new(
        "catalog.import-supply-below", ErrorKind.Invalid, $"Paling sedikit {least}: selebihnya sudah dipesan atau ada di lokasi lain. Stok lokasi lain diubah di halaman produknya.", "Supply");

    public static Error ColumnMissing(ProductColumn column) => new(
        "catalog.import-column-missing", ErrorKind.Invalid, $"Pilih kolom berkas untuk {column.Heading}.", column.Field.ToString());

    public static Error ColumnUnknown(ProductColumn column) => new(
        "catalog.import-column-unknown", ErrorKind.Invalid, "Pilih kolom dari daftar.", column.Field.ToString());

    public static Error ColumnTaken(ProductColumn column, ProductColumn by) => new(
        "catalog.import-column-taken", ErrorKind.Invalid, $"Kolom ini sudah dipakai untuk {by.Heading}.", column.Field.ToString());

    public static Error OtherProduct(string code) => new(
        "catalog.import-other-product", ErrorKind.Invalid, $"SKU ini milik produk {code}, bukan produk pada baris ini.", "Sku");

    public static Error DiffersFromRow(ProductField field, int row) => new(
        "catalog.import-differs-from-row", ErrorKind.Invalid, $"Berbeda dari baris {row} untuk produk yang sama; samakan, atau kosongkan di baris ini.", field.ToString());

    public static Error NameOfNew(int row) => new(
        "catalog.import-name-of-new", ErrorKind.Invalid, $"Nama ini juga dipakai produk baru di baris {row}; bedakan namanya.", "Name");

    public static Error VariantTwice(int row) => new(
        "catalog.import-variant-twice", ErrorKind.Invalid, $"Varian ini sudah ada di baris {row}.", "Variant");

    public static Error VariantNamed(string name) => new(
        "catalog.import-variant-named", ErrorKind.Invalid, $"Varian ini tercatat bernama “{name}”; namanya tidak diubah lewat berkas.", "Variant");
}
