namespace UsahaMikro.Market.Catalog.Domain.Imports;

/// <summary>What a column of a product file can mean, in the order an export writes them.</summary>
public enum ProductField
{
    Code,
    Sku,
    Name,
    Category,
    Variant,
    Price,
    Supply,
    SupplySeen,
    Unit,
    MinimumOrder,
    LeadTimeDays,
    Fulfilment,
    Description,
    Composition,
    Specification,
    WeightGrams,
    Size,
    ShelfLifeDays,
    Maker,
    IsPdn,
    Tkdn,
    Kbki,
    Kbli,
    Halal,
    Papers,
    Occasions,
}

/// <summary>A column as people meet it.</summary>
/// <param name="ForNew">A new product cannot do without it.</param>
/// <param name="Synonyms">Other headings it is known by, in lower case, words separated by single spaces.</param>
public sealed record ProductColumn(ProductField Field, string Heading, bool ForNew, string Help, params string[] Synonyms);

/// <summary>The columns of a product file, and which column of a file is probably which.</summary>
public static class ProductColumns
{
    /// <summary>The column our error files carry besides; never read.</summary>
    public const string Remark = "Keterangan impor";

    public static readonly IReadOnlyList<ProductColumn> All =
    [
        new(ProductField.Code, "kode produk", false, "Kode dari pasar, seperti K7M2P9QX. Kosong untuk produk baru.", "kode", "product code", "id produk"),
        new(ProductField.Sku, "SKU", false, "Kode varian dari pasar, seperti K7M2P9QX-A. Kosong untuk varian baru.", "kode varian", "kode sku"),
        new(ProductField.Name, "nama produk", true,
            "3 sampai 200 huruf. Baris dengan nama yang sama menjadi satu produk dengan beberapa varian.",
            "nama", "nama barang", "produk", "barang", "judul", "name", "product name", "title"),
        new(ProductField.Category, "kategori", true, "Nama kategori seperti pada formulir produk.", "jenis", "category", "kelompok barang"),
        new(ProductField.Variant, "varian", false,
            "Ukuran, rasa, atau warna. Kosong bila hanya satu macam.", "nama varian", "variasi", "rasa", "warna", "variant"),
        new(ProductField.Price, "harga", true, "Rupiah bulat, misalnya 15000 atau 15.000.", "harga satuan", "harga jual", "price", "hrg"),
        new(ProductField.Supply, "stok", true,
            "Jumlah di rak; untuk yang dibuat setelah dipesan dan jasa: kesanggupan sehari.",
            "stock", "jumlah", "qty", "jumlah stok", "stok awal", "kapasitas", "kesanggupan sehari"),
        new(ProductField.SupplySeen, "stok saat diekspor", false, "Diisi oleh ekspor. Stok hanya diubah bila angkanya berbeda dari kolom ini."),
        new(ProductField.Unit, "satuan", true, "Misalnya kotak, bungkus, lembar, jam.", "unit", "kemasan", "uom"),
        new(ProductField.MinimumOrder, "pesanan minimum", false,
            "Kosong berarti 1.", "pesanan paling sedikit", "minimum order", "min order", "minimal pesan", "moq"),
        new(ProductField.LeadTimeDays, "waktu siap", false,
            "Hari sejak dipesan; kosong berarti hari itu juga.", "waktu siap hari", "lead time", "lama pengerjaan"),
        new(ProductField.Fulfilment, "cara memenuhi", false,
            "stok, dibuat setelah dipesan, atau jasa. Kosong berarti stok.", "cara memenuhi pesanan", "pemenuhan", "fulfilment"),
        new(ProductField.Description, "deskripsi", false, "Apa istimewanya, dibuat dari apa, cocok untuk acara apa.", "keterangan", "uraian", "description"),
        new(ProductField.Composition, "komposisi", false, "Semua bahan.", "bahan", "bahan atau komposisi", "ingredients", "material"),
        new(ProductField.Specification, "spesifikasi", false, "Misalnya Lebar: 115 cm | Bahan: katun.", "spek", "specification"),
        new(ProductField.WeightGrams, "berat gram", false, "Berat satu satuan dengan kemasannya, dalam gram.", "berat", "berat satu satuan", "weight"),
        new(ProductField.Size, "ukuran", false, "Panjang × lebar × tinggi.", "dimensi", "size"),
        new(ProductField.ShelfLifeDays, "masa simpan hari", false,
            "Hari sejak dibuat; kosong bila tidak kedaluwarsa.", "masa simpan", "kedaluwarsa", "shelf life"),
        new(ProductField.Maker, "dibuat oleh", false, "sendiri, kelompok, atau dijual kembali. Kosong berarti sendiri.", "pembuat", "produsen"),
        new(ProductField.IsPdn, "produk dalam negeri", false, "ya atau tidak.", "pdn"),
        new(ProductField.Tkdn, "TKDN", false, "Persen, bila punya sertifikat TKDN."),
        new(ProductField.Kbki, "KBKI", false, "Paling banyak 10 angka.", "kode kbki"),
        new(ProductField.Kbli, "KBLI", false, "Lima angka dari daftar usaha Anda.", "kode kbli", "kegiatan usaha kbli"),
        new(ProductField.Halal, "halal", false, "bersertifikat, tidak halal, atau belum.", "kehalalan"),
        new(ProductField.Papers, "dokumen", false, "Nomor dokumen yang mencakup produk ini, dipisahkan titik koma.", "nomor dokumen", "sertifikat"),
        new(ProductField.Occasions, "acara", false, "Dipisahkan titik koma; kosong untuk memakai acara dari kategorinya.", "cocok untuk acara", "keperluan"),
    ];

    public static ProductColumn Of(ProductField field) => All[(int)field];

    /// <summary>Which column of the file each field probably is; the first that fits, each column once.</summary>
    public static IReadOnlyDictionary<ProductField, int> Guess(IReadOnlyList<string> heading)
    {
        var names = heading.Select(Plain).ToList();
        var guessed = new Dictionary<ProductField, int>();
        foreach (var column in All)
        {
            var at = names.FindIndex(name => name == Plain(column.Heading));
            if (at < 0) at = names.FindIndex(name => column.Synonyms.Contains(name, StringComparer.Ordinal));
            if (at >= 0 && !guessed.ContainsValue(at)) guessed[column.Field] = at;
        }

        return guessed;
    }

    /// <summary>What stands in the way of reading a file so; each at the field it concerns.</summary>
    public static IEnumerable<Shared.Error> Refusals(IReadOnlyDictionary<ProductField, int> mapping, int width)
    {
        var knowsOwn = mapping.ContainsKey(ProductField.Code) || mapping.ContainsKey(ProductField.Sku);
        foreach (var column in All.Where(column => column.ForNew && !knowsOwn && !mapping.ContainsKey(column.Field)))
            yield return ImportErrors.ColumnMissing(column);
        foreach (var (field, at) in mapping)
        {
            if (at < 0 || at >= width) yield return ImportErrors.ColumnUnknown(Of(field));
            else if (mapping.First(other => other.Value == at).Key is var first && first != field) yield return ImportErrors.ColumnTaken(Of(field), Of(first));
        }
    }

    /// <summary>Lower case, letters and digits, what stands in brackets left out.</summary>
    private static string Plain(string heading)
    {
        var bare = heading.IndexOf('(') is > 0 and var bracket ? heading[..bracket] : heading;
        var words = new string([.. bare.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]);
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
