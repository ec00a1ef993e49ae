using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog;

internal static class CatalogErrors
{
    public static readonly Error NotFound = new("catalog.not-found", ErrorKind.NotFound, "Produk tidak ditemukan.");
    public static readonly Error NoVariant = new("catalog.no-variant", ErrorKind.Invalid, "Produk perlu satu sampai 26 varian.");
    public static readonly Error PriceReasonMissing = new("catalog.price-reason-missing", ErrorKind.Invalid, "Tuliskan alasan perubahan harga.", "Reason");
    public static readonly Error WithdrawReasonMissing = new("catalog.withdraw-reason-missing", ErrorKind.Invalid, "Tuliskan alasannya.", "Reason");
    public static readonly Error PriceNotPositive = new("catalog.price-not-positive", ErrorKind.Invalid, "Harga harus lebih dari Rp0.", "Price");
    public static readonly Error Stale = new("catalog.stale", ErrorKind.Conflict, "Data sudah diubah sejak halaman ini dibuka; periksa lagi.");
    public static readonly Error SellerNotVerified = new("catalog.seller-not-verified", ErrorKind.Conflict, "Produk bisa tayang setelah data usaha Anda diperiksa Dinas.");
    public static readonly Error NameMissing = new("catalog.name-missing", ErrorKind.Invalid, "Tuliskan nama produk, 3 sampai 200 huruf.", "Name");
    public static readonly Error CategoryUnknown = new("catalog.category-unknown", ErrorKind.Invalid, "Pilih kategori dari daftar.", "Category");
    public static readonly Error UnitMissing = new("catalog.unit-missing", ErrorKind.Invalid, "Tuliskan satuannya, misalnya kotak; paling banyak 40 huruf.", "Unit");
    public static readonly Error DescriptionTooLong = new("catalog.description-too-long", ErrorKind.Invalid, "Keterangan paling banyak 4.000 huruf.", "Description");
    public static readonly Error CompositionTooLong = new("catalog.composition-too-long", ErrorKind.Invalid, "Bahan atau komposisi paling banyak 2.000 huruf.", "Composition");
    public static readonly Error SizeTooLong = new("catalog.size-too-long", ErrorKind.Invalid, "Ukuran paling banyak 60 huruf.", "Size");

    public static readonly Error SpecificationTooLong = new(
        "catalog.specification-too-long", ErrorKind.Invalid, "Spesifikasi paling banyak 12 baris; yang diterangkan 60 huruf, isinya 200 huruf.", "Specification");
    public static readonly Error MinimumOutOfRange = new("catalog.minimum-out-of-range", ErrorKind.Invalid, "Pesanan paling sedikit 1 sampai 1.000.000.", "MinimumOrder");
    public static readonly Error LeadTimeOutOfRange = new("catalog.lead-time-out-of-range", ErrorKind.Invalid, "Waktu siap 0 sampai 365 hari.", "LeadTimeDays");
    public static readonly Error OpeningOutOfRange = new("catalog.opening-out-of-range", ErrorKind.Invalid, "Stok atau kapasitas 0 sampai 10.000.000.", "Opening");
    public static readonly Error PriceTooHigh = new("catalog.price-too-high", ErrorKind.Invalid, "Harga paling tinggi Rp10.000.000.000.", "Price");

    public static readonly Error UnderReview = new("catalog.under-review", ErrorKind.Conflict, "Produk ini sedang ditinjau kurator. Tarik pengajuannya dulu bila ingin mengubahnya.");
    public static readonly Error NothingToJudge = new("catalog.nothing-to-judge", ErrorKind.Conflict, "Tidak ada perubahan yang perlu dikurasi; produk ini sudah lolos apa adanya.");
    public static readonly Error NotCleared = new("catalog.not-cleared", ErrorKind.Conflict, "Produk bisa tayang setelah lolos kurasi. Ajukan kurasi dulu.");
    public static readonly Error ReviewStale = new("catalog.review-stale", ErrorKind.Conflict, "Produk sudah berubah sejak diajukan; minta penjual mengajukannya lagi.");
    public static readonly Error TradeUnknown = new("catalog.trade-unknown", ErrorKind.Invalid, "Pilih KBLI dari daftar usaha Anda.", "Kbli");
    public static readonly Error MemberMissing = new("catalog.member-missing", ErrorKind.Invalid, "Pilih anggota koperasi yang membuat produk ini.", "Member");

    public static readonly Error MemberUnknown = new(
        "catalog.member-unknown", ErrorKind.Invalid,
        "Pembuat yang disebut bukan anggota koperasi Anda hari ini; pilih dari daftar anggota, atau ubah pembuat produknya.", "Member");

    public static readonly Error PaperUnknown = new("catalog.paper-unknown", ErrorKind.Invalid, "Pilih dokumen dari simpanan dokumen Anda yang sudah sesuai.", "Papers");
    public static readonly Error OccasionUnknown = new("catalog.occasion-unknown", ErrorKind.Invalid, "Pilih acara dari daftar.", "Occasions");
    public static readonly Error TkdnWithoutPdn = new("catalog.tkdn-without-pdn", ErrorKind.Invalid, "TKDN hanya untuk produk dalam negeri.", "Tkdn");
    public static readonly Error TkdnOutOfRange = new("catalog.tkdn-out-of-range", ErrorKind.Invalid, "TKDN 0 sampai 100 persen.", "Tkdn");
    public static readonly Error ShelfLifeOutOfRange = new("catalog.shelf-life-out-of-range", ErrorKind.Invalid, "Masa simpan 1 sampai 3.650 hari.", "ShelfLifeDays");
    public static readonly Error WeightOutOfRange = new("catalog.weight-out-of-range", ErrorKind.Invalid, "Berat 1 gram sampai 10 ton.", "WeightGrams");
    public static readonly Error KbkiMalformed = new("catalog.kbki-malformed", ErrorKind.Invalid, "KBKI paling banyak 10 angka.", "Kbki");
    public static readonly Error AltMissing = new("catalog.alt-missing", ErrorKind.Invalid, "Tuliskan apa yang terlihat di foto, untuk pembeli yang tidak bisa melihatnya.", "Alt");

    public static Error AltTooLong(int most) => new("catalog.alt-long", ErrorKind.Invalid, $"Keterangan foto paling panjang {most} huruf.", "Alt");

    public static readonly Error VariantNameMissing = new("catalog.variant-name-missing", ErrorKind.Invalid, "Tuliskan nama varian, paling panjang 100 huruf.", "Name");
    public static readonly Error VariantNameTaken = new("catalog.variant-name-taken", ErrorKind.Invalid, "Produk ini sudah punya varian dengan nama itu.", "Name");
    public static readonly Error StopReasonMissing = new("catalog.stop-reason-missing", ErrorKind.Invalid, "Tuliskan mengapa varian ini berhenti dijual.", "Reason");
    public static readonly Error LastVariant = new("catalog.last-variant", ErrorKind.Conflict, "Ini varian terakhir yang dijual. Tarik produknya dari pasar bila tidak dijual lagi.");

    public static Error ResumedNameTaken(string name) =>
        new("catalog.resumed-name-taken", ErrorKind.Conflict, $"Varian lain sudah bernama {name}. Ubah nama salah satunya dulu.");

    public static Error TooManyVariants(int most) => new("catalog.too-many-variants", ErrorKind.Conflict, $"Satu produk paling banyak {most} varian.");

    public static Error TooManySteps(int most) => new("catalog.too-many-steps", ErrorKind.Invalid, $"Jenjang harga paling banyak {most} baris.");

    /// <param name="at">Place of the step on the form.</param>
    public static Error StepNotRising(int at, int after) =>
        new("catalog.step-not-rising", ErrorKind.Invalid, $"Jumlah harus lebih dari {after}.", $"Steps[{at}].From");

    public static Error StepPriceNotPositive(int at) =>
        new("catalog.step-price-not-positive", ErrorKind.Invalid, "Harga harus lebih dari Rp0.", $"Steps[{at}].Price");

    public static Error StepNotCheaper(int at, Rupiah below) =>
        new("catalog.step-not-cheaper", ErrorKind.Invalid, $"Harga jenjang ini harus kurang dari {below}.", $"Steps[{at}].Price");

    public static Error TooManyGroups(int most) => new("catalog.too-many-groups", ErrorKind.Invalid, $"Paling banyak {most} kelompok menu.");

    /// <param name="at">Place of the group on the form.</param>
    public static Error GroupNameWrong(int at) => new(
        "catalog.group-name-wrong", ErrorKind.Invalid, "Tuliskan nama kelompok yang belum dipakai, paling panjang 60 huruf.", $"Groups[{at}].Name");

    public static Error DishesWrong(int at, int most) => new(
        "catalog.dishes-wrong", ErrorKind.Invalid, $"Tuliskan 1 sampai {most} hidangan yang berbeda, satu sebaris, paling panjang 60 huruf.", $"Groups[{at}].Dishes");

    public static Error ChoiceWrong(int at, int dishes) => new(
        "catalog.choice-wrong", ErrorKind.Invalid, $"Pembeli memilih 1 sampai {dishes} dari hidangan ini.", $"Groups[{at}].Choose");

    public static Error TooManyPictures(int most) =>
        new("catalog.too-many-pictures", ErrorKind.Invalid, $"Satu produk paling banyak {most} foto. Hapus satu dulu sebelum menambah.", "Photos");

    public static Error LicencesMissing(IEnumerable<MissingLicence> missing) => new(
        "catalog.licences-missing", ErrorKind.Conflict,
        "Belum bisa tayang. " + string.Join(' ', missing.Where(one => one.Blocks).Select(one => one.Sentence)));

    public static Error PhotosWordless(IReadOnlyList<int> numbers) => new(
        "catalog.photos-wordless", ErrorKind.Conflict, $"Beri keterangan foto {string.Join(", ", numbers)} dulu, di halaman Foto; pembeli yang tidak bisa melihat mendengarnya.");

    public static Error RiskUnset(string why) => new("catalog.risk-unset", ErrorKind.Conflict, why);

    public static Error ScaleNotListed(string why) => new("catalog.scale-not-listed", ErrorKind.Conflict, why);

    public static Error CannotMove(string name) => new("catalog.cannot-move", ErrorKind.Conflict, $"Status tayang {name} sudah berubah; muat ulang halaman.");
}
