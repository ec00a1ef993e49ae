using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory;

internal static class InventoryErrors
{
    public static readonly Error NotFound = new("stock.not-found", ErrorKind.NotFound, "Varian tidak ditemukan.");
    public static readonly Error ReasonMissing = new("stock.reason-missing", ErrorKind.Invalid, "Tuliskan alasan perubahan stok.", "Reason");
    public static readonly Error Negative = new("stock.negative", ErrorKind.Invalid, "Stok tidak boleh kurang dari nol.", "OnHand");
    public static readonly Error CapacityNegative = new("stock.capacity-negative", ErrorKind.Invalid, "Kapasitas harian tidak boleh kurang dari nol.", "DailyCapacity");
    public static readonly Error WrongMode = new("stock.wrong-mode", ErrorKind.Conflict, "Varian ini dibatasi kapasitas harian, bukan stok.");
    public static readonly Error PlaceNotFound = new("stock.place-not-found", ErrorKind.NotFound, "Lokasi tidak ditemukan.");
    public static readonly Error PlaceNameMissing = new("stock.place-name-missing", ErrorKind.Invalid, "Tuliskan nama lokasi, paling panjang 60 huruf.", "Name");
    public static readonly Error PlaceNameTaken = new("stock.place-name-taken", ErrorKind.Invalid, "Sudah ada lokasi dengan nama itu.", "Name");
    public static readonly Error MainPlaceStays = new("stock.main-place-stays", ErrorKind.Conflict, "Lokasi utama tidak dapat ditutup.");
    public static readonly Error PlaceStale = new("stock.place-stale", ErrorKind.Conflict, "Lokasi ini sudah diubah sejak halaman dibuka; periksa lagi.");
    public static readonly Error SamePlace = new("stock.same-place", ErrorKind.Invalid, "Pilih lokasi tujuan yang lain.", "ToId");
    public static readonly Error PlaceUnknown = new("stock.place-unknown", ErrorKind.Invalid, "Pilih lokasi dari daftar.", "ToId");
    public static readonly Error ShiftTooSmall = new("stock.shift-too-small", ErrorKind.Invalid, "Pindahkan paling sedikit 1.", "Quantity");
    public static readonly Error ThresholdNegative = new("stock.threshold-negative", ErrorKind.Invalid, "Batas peringatan tidak boleh kurang dari nol.", "Threshold");

    public static Error TooManyPlaces(int most) => new("stock.too-many-places", ErrorKind.Conflict, $"Paling banyak {most} lokasi. Tutup dulu yang kosong.");

    public static Error PlaceNotEmpty(string name, int pieces) =>
        new("stock.place-not-empty", ErrorKind.Conflict, $"Di {name} masih ada {pieces} barang. Pindahkan dulu sebelum menutupnya.");

    public static Error Moved(int now) =>
        new("stock.moved", ErrorKind.Conflict, $"Stok sudah berubah sejak halaman ini dibuka: sekarang {now}. Periksa lagi, lalu simpan.");

    public static Error BelowReserved(int reserved) => new(
        "stock.below-reserved", ErrorKind.Invalid,
        $"Sudah dipesan {reserved} dari lokasi ini. Bila barangnya benar-benar kurang, hubungi pembelinya dulu.", "OnHand");

    public static Error TooFewToShift(int available) => new(
        "stock.too-few-to-shift", ErrorKind.Invalid, $"Yang bisa dipindahkan dari sana tinggal {available}; yang sudah dipesan tetap di tempatnya.", "Quantity");
}
