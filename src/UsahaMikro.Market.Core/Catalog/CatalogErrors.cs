using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog;

internal static class CatalogErrors
{
    public static readonly Error NotFound = new("catalog.not-found", ErrorKind.NotFound, "Produk tidak ditemukan.");
    public static readonly Error NoVariant = new("catalog.no-variant", ErrorKind.Invalid, "Produk perlu paling sedikit satu varian sebelum tayang.");
    public static readonly Error PriceReasonMissing = new("catalog.price-reason-missing", ErrorKind.Invalid, "Tuliskan alasan perubahan harga.", "Reason");
    public static readonly Error WithdrawReasonMissing = new("catalog.withdraw-reason-missing", ErrorKind.Invalid, "Tuliskan alasannya.", "Reason");
    public static readonly Error PriceNotPositive = new("catalog.price-not-positive", ErrorKind.Invalid, "Harga harus lebih dari Rp0.", "Price");
    public static readonly Error Stale = new("catalog.stale", ErrorKind.Conflict, "Data sudah diubah sejak halaman ini dibuka; periksa lagi.");
    public static readonly Error SellerNotVerified = new("catalog.seller-not-verified", ErrorKind.Conflict, "Produk bisa tayang setelah data usaha Anda diperiksa Dinas.");
    public static readonly Error NameMissing = new("catalog.name-missing", ErrorKind.Invalid, "Tuliskan nama produk, 3 sampai 200 huruf.", "Name");
    public static readonly Error CategoryUnknown = new("catalog.category-unknown", ErrorKind.Invalid, "Pilih kategori dari daftar.", "Category");
    public static readonly Error UnitMissing = new("catalog.unit-missing", ErrorKind.Invalid, "Tuliskan satuannya, misalnya kotak.", "Unit");
    public static readonly Error MinimumTooSmall = new("catalog.minimum-too-small", ErrorKind.Invalid, "Pesanan paling sedikit harus 1 atau lebih.", "MinimumOrder");
    public static readonly Error LeadTimeOutOfRange = new("catalog.lead-time-out-of-range", ErrorKind.Invalid, "Waktu siap 0 sampai 365 hari.", "LeadTimeDays");
    public static readonly Error OpeningNegative = new("catalog.opening-negative", ErrorKind.Invalid, "Stok atau kapasitas tidak boleh kurang dari nol.", "Opening");

    public static Error StockMoved(int now) =>
        new("catalog.stock-moved", ErrorKind.Conflict, $"Stok sudah berubah sejak halaman ini dibuka: sekarang {now}. Periksa lagi, lalu simpan.");

    public static Error CannotMove(string name) => new("catalog.cannot-move", ErrorKind.Conflict, $"Status tayang {name} sudah berubah; muat ulang halaman.");
}
