using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ordering;

internal static class OrderingErrors
{
    public static readonly Error NotFound = new("order.not-found", ErrorKind.NotFound, "Pesanan tidak ditemukan.");
    public static readonly Error EmptyBasket = new("order.empty", ErrorKind.Invalid, "Keranjang masih kosong.");
    public static readonly Error BadQuantity = new("order.bad-quantity", ErrorKind.Invalid, "Jumlah harus antara 1 dan 1.000.000.", "Quantity");
    public static readonly Error BasketFull = new("order.basket-full", ErrorKind.Invalid, "Keranjang sudah berisi 100 baris; pesan dulu sebagian.");
    public static readonly Error LineGone = new("order.line-gone", ErrorKind.NotFound, "Baris keranjang ini sudah tidak ada.");
    public static readonly Error SameDayTwice = new("order.same-day-twice", ErrorKind.Conflict, "Produk ini sudah ada di keranjang untuk tanggal itu.", "WantedOn");
    public static readonly Error NotOffered = new("order.not-offered", ErrorKind.Conflict, "Salah satu produk sudah tidak tayang; hapus dari keranjang.");
    public static readonly Error PackageUnknown = new("order.package-unknown", ErrorKind.Invalid, "Pilih paket RUP milik instansi Anda.", "PackageId");
    public static readonly Error BasketChanged = new("order.basket-changed", ErrorKind.Conflict, "Keranjang sudah berubah atau sudah dipesan; periksa lagi sebelum memesan.");
    public static readonly Error TokenReused = new("order.token-reused", ErrorKind.Conflict, "Keranjang ini sudah dipesan dengan isi lain.");
    public static readonly Error CancelReasonMissing = new("order.cancel-reason-missing", ErrorKind.Invalid, "Tuliskan alasan pembatalan.", "Reason");
    public static readonly Error RejectReasonMissing = new("order.reject-reason-missing", ErrorKind.Invalid, "Tuliskan alasan penolakan.", "Reason");
    public static readonly Error NothingSent = new("order.nothing-sent", ErrorKind.Invalid, "Isi jumlah yang dikirim paling sedikit satu baris.");
    public static readonly Error NoteNumberMissing = new("order.note-number-missing", ErrorKind.Invalid, "Isi nomor surat jalan.", "NoteNumber");
    public static readonly Error OnlyPpk = new("order.only-ppk", ErrorKind.Forbidden, "Hanya PPK yang memeriksa barang dan meneken BAST.");
    public static readonly Error OnlyBuyer = new("order.only-buyer", ErrorKind.Forbidden, "Hanya Pejabat Pengadaan yang membuat pesanan.");
    public static readonly Error SamePerson = new("order.same-person", ErrorKind.Forbidden, "Pemesan tidak boleh memeriksa pesanannya sendiri; minta PPK yang lain.");
    public static readonly Error AlreadyInspected = new("order.already-inspected", ErrorKind.Conflict, "Pengiriman ini sudah diperiksa.");
    public static readonly Error BastBeforeDispatch = new("order.bast-before-dispatch", ErrorKind.Invalid, "Tanggal BAST tidak boleh sebelum tanggal pengiriman.", "Date");
    public static readonly Error BastInFuture = new("order.bast-in-future", ErrorKind.Invalid, "Tanggal BAST tidak boleh di masa depan.", "Date");
    public static readonly Error InspectionIncomplete = new("order.inspection-incomplete", ErrorKind.Invalid, "Isi hasil pemeriksaan setiap baris.");
    public static readonly Error MessageEmpty = new("order.message-empty", ErrorKind.Invalid, "Tulis pesan dahulu.", "Text");
    public static readonly Error AddressMissing = new("order.address-missing", ErrorKind.Invalid, "Isi alamat pengantaran.", "Address");

    public static Error SoldOut(string name, string left) => new("order.sold-out", ErrorKind.Conflict, $"{name} tidak mencukupi: {left}.");

    public static Error BelowMinimum(string name, int minimum, string unit) =>
        new("order.below-minimum", ErrorKind.Invalid, $"{name} dipesan paling sedikit {minimum} {unit}.");

    public static Error TooSoon(string name, DateOnly earliest) =>
        new("order.too-soon", ErrorKind.Invalid, $"{name} paling cepat tersedia {earliest:dd-MM-yyyy}.");

    public static readonly Error ServeAtMissing = new("order.serve-at-missing", ErrorKind.Invalid, "Isi jam hidangan disajikan.", "ServeAt");
    public static readonly Error PlaceMissing = new("order.place-missing", ErrorKind.Invalid, "Isi tempat acara, paling panjang 120 huruf.", "Place");
    public static readonly Error EventMissing = new("order.event-missing", ErrorKind.Invalid, "Pilih acaranya.", "Event");
    public static readonly Error NothingChosen = new("order.nothing-chosen", ErrorKind.Invalid, "Isi jumlah paling sedikit satu ukuran.");

    public static Error MenuUnfilled(string group, int choose) =>
        new("order.menu-unfilled", ErrorKind.Invalid, $"{group}: pilih {choose}.", "Menu");

    public static Error MenuChanged(string name) => new(
        "order.menu-changed", ErrorKind.Conflict, $"Menu {name} sudah berubah; hapus dari keranjang, lalu pilih lagi.");

    public static Error BelowMinimumTogether(string product, int minimum, string unit) =>
        new("order.below-minimum-together", ErrorKind.Invalid, $"{product} dipesan paling sedikit {minimum} {unit}, semua varian bersama.");

    public static Error OnHoliday(string seller, DateOnly until, DateOnly earliest) => new(
        "order.on-holiday", ErrorKind.Invalid, $"{seller} libur sampai {until:dd-MM-yyyy}; paling cepat tersedia {earliest:dd-MM-yyyy}.", "WantedOn");

    public static Error SellerAway(string seller) =>
        new("order.seller-away", ErrorKind.Conflict, $"{seller} sedang tidak berjualan di sini; keluarkan dari keranjang.");

    public static Error NotDelivered(string seller) =>
        new("order.not-delivered", ErrorKind.Invalid, $"{seller} tidak mengantar ke kecamatan itu; pilih diambil sendiri.");

    public static Error PackageOfAnotherYear(string package, int year) => new(
        "order.package-of-another-year", ErrorKind.Invalid, $"Paket {package} milik tahun anggaran {year}; pilih paket tahun ini.", "PackageId");

    public static Error OverPagu(string package, Rupiah remaining) =>
        new("order.over-pagu", ErrorKind.Conflict, $"Sisa pagu paket {package} tinggal {remaining}.", "PackageId");

    public static Error PriceChanged(Rupiah now) =>
        new("order.price-changed", ErrorKind.Conflict, $"Harga berubah: total sekarang {now}. Periksa lagi sebelum memesan.");

    public static Error TooManySent(string name, int left, string unit) =>
        new("order.too-many-sent", ErrorKind.Invalid, $"{name}: yang belum dikirim tinggal {left} {unit}.");

    /// <param name="at">Place of the line on the form.</param>
    public static Error InspectionSum(int at, int sent) => new(
        "order.inspection-sum", ErrorKind.Invalid, $"Diterima dan ditolak harus berjumlah {sent}, sama dengan yang dikirim.", $"Lines[{at}].Accepted");

    public static Error RefusalReasonMissing(int at) => new(
        "order.refusal-reason-missing", ErrorKind.Invalid, "Tuliskan alasan untuk setiap baris yang ditolak.", $"Lines[{at}].Reason");

    public static Error CannotMove(OrderStatus from, OrderStatus to) =>
        new("order.cannot-move", ErrorKind.Conflict, $"Pesanan berstatus “{from.Label()}” tidak dapat menjadi “{to.Label()}”.");

    public static Error CannotHandOver(DeliveryStatus status) =>
        new("order.cannot-hand-over", ErrorKind.Conflict, $"BAST tidak dapat dikonfirmasi: pengiriman berstatus “{status.Label()}”.");
}
