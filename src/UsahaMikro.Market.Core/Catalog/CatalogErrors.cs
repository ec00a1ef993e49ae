using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog;

internal static class CatalogErrors
{
    public static readonly Error NotFound = new("catalog.not-found", ErrorKind.NotFound, "Produk tidak ditemukan.");
    public static readonly Error NoVariant = new("catalog.no-variant", ErrorKind.Invalid, "Produk perlu paling sedikit satu varian sebelum tayang.");
    public static readonly Error PriceReasonMissing = new("catalog.price-reason-missing", ErrorKind.Invalid, "Tuliskan alasan perubahan harga.", "Reason");
    public static readonly Error PriceNotPositive = new("catalog.price-not-positive", ErrorKind.Invalid, "Harga harus lebih dari Rp0.", "Price");

    public static Error CannotMove(string name) => new("catalog.cannot-move", ErrorKind.Conflict, $"Status tayang {name} sudah berubah; muat ulang halaman.");
}
