using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Inventory;

internal static class InventoryErrors
{
    public static readonly Error NotFound = new("stock.not-found", ErrorKind.NotFound, "Varian tidak ditemukan.");
    public static readonly Error ReasonMissing = new("stock.reason-missing", ErrorKind.Invalid, "Tuliskan alasan perubahan stok.", "Reason");
    public static readonly Error Negative = new("stock.negative", ErrorKind.Invalid, "Stok tidak boleh kurang dari nol.", "OnHand");
    public static readonly Error CapacityNegative = new("stock.capacity-negative", ErrorKind.Invalid, "Kapasitas harian tidak boleh kurang dari nol.", "DailyCapacity");
    public static readonly Error WrongMode = new("stock.wrong-mode", ErrorKind.Conflict, "Varian ini dibatasi kapasitas harian, bukan stok.");
}
