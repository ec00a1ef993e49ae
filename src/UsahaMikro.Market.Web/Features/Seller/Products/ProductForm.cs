using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>A product as a seller fills it in.</summary>
public sealed class ProductForm
{
    private const int SpecificationLines = 5;

    [Required, StringLength(ProductLimits.Name, MinimumLength = ProductLimits.LeastName), Display(Name = "Nama produk", Description = "Seperti orang mencarinya: jenis, rasa, ukuran.")]
    public string Name { get; set; } = "";

    [Required, Display(Name = "Kategori")]
    public string Category { get; set; } = "";

    [StringLength(ProductLimits.Description), Display(Name = "Keterangan", Description = "Apa istimewanya, dibuat dari apa, cocok untuk acara apa.")]
    public string? Description { get; set; }

    [StringLength(ProductLimits.Composition), Display(Name = "Bahan atau komposisi", Description = "Sebutkan semua bahan; perubahan komposisi diperiksa lagi kehalalannya.")]
    public string? Composition { get; set; }

    [Required, StringLength(ProductLimits.Unit), Display(Name = "Satuan", Description = "Misalnya kotak, bungkus, lembar, jam.")]
    public string Unit { get; set; } = "";

    [Range(1, ProductLimits.ShelfLifeDays), Display(Name = "Masa simpan", Description = "Hari sejak dibuat; kosongkan bila tidak kedaluwarsa.")]
    public int? ShelfLifeDays { get; set; }

    [Required, EnumDataType(typeof(Fulfilment)), Display(Name = "Cara memenuhi pesanan")]
    public string Fulfilment { get; set; } = nameof(Catalog.Contracts.Fulfilment.Stock);

    [Required, EnumDataType(typeof(Maker)), Display(Name = "Dibuat oleh")]
    public string Maker { get; set; } = nameof(Market.Shared.Maker.DibuatSendiri);

    [Display(Name = "Anggota pembuat", Description = "Untuk barang buatan anggota: siapa yang membuatnya. Hanya anggota yang tercatat hari ini.")]
    public Guid? Member { get; set; }

    [Display(Name = "Ini produk dalam negeri")]
    public bool IsPdn { get; set; }

    [Range(0, 100), Display(Name = "TKDN", Description = "Hanya bila punya sertifikat TKDN.")]
    public int? Tkdn { get; set; }

    [StringLength(ProductLimits.Kbki), RegularExpression("[0-9]*", ErrorMessage = "KBKI hanya angka."), Display(Name = "Kode KBKI", Description = "Untuk e-Katalog nasional; boleh menyusul.")]
    public string? Kbki { get; set; }

    [Display(Name = "Kegiatan usaha (KBLI)", Description = "Tingkat risikonya menentukan izin yang dibutuhkan produk ini.")]
    public string? Kbli { get; set; }

    [Required, EnumDataType(typeof(HalalClaim)), Display(Name = "Kehalalan", Description = "Untuk makanan dan minuman.")]
    public string Halal { get; set; } = nameof(HalalClaim.Unsaid);

    [Display(Name = "Dokumen yang mencakup produk ini", Description = "Lencana hanya tampil dari dokumen yang dipilih di sini.")]
    public List<Guid> Papers { get; set; } = [];

    [Required, Range(0, ProductLimits.LeadTimeDays), Display(Name = "Waktu siap", Description = "Hari sejak dipesan; 0 bila hari itu juga.")]
    public int? LeadTimeDays { get; set; } = 0;

    [Required, Range(1, ProductLimits.MinimumOrder), Display(Name = "Pesanan paling sedikit")]
    public int? MinimumOrder { get; set; } = 1;

    [Range(1, ProductLimits.WeightGrams), Display(Name = "Berat satu satuan", Description = "Dengan kemasannya.")]
    public int? WeightGrams { get; set; }

    [StringLength(ProductLimits.Size), Display(Name = "Ukuran", Description = "Panjang × lebar × tinggi, misalnya 20 × 15 × 8 cm.")]
    public string? Size { get; set; }

    [Display(Name = "Jenjang harga dan pesanan paling sedikit dihitung dari semua varian bersama", Description = "Misalnya seragam yang dipesan dalam beberapa ukuran.")]
    public bool CountsTogether { get; set; }

    [Display(Name = "Cocok untuk acara", Description = "Kosongkan untuk memakai acara dari kategorinya.")]
    public List<string> Occasions { get; set; } = [];

    public List<SpecificationForm> Specification { get; set; } = [];

    public List<NewVariantForm> Variants { get; set; } = [];

    public long Version { get; set; }

    public static readonly IReadOnlyList<Choice> FulfilmentChoices =
    [
        new(nameof(Catalog.Contracts.Fulfilment.Stock), "Dari stok", "Barang sudah ada di rak", "package"),
        new(nameof(Catalog.Contracts.Fulfilment.MadeToOrder), "Dibuat setelah dipesan", "Dibatasi kesanggupan sehari", "hammer"),
        new(nameof(Catalog.Contracts.Fulfilment.Service), "Jasa", "Dibatasi kesanggupan sehari", "tools-kitchen-2"),
    ];

    public static readonly IReadOnlyList<Choice> MakerChoices =
    [
        new(nameof(Market.Shared.Maker.DibuatSendiri), "Saya sendiri"),
        new(nameof(Market.Shared.Maker.AnggotaKelompok), "Anggota kelompok atau koperasi"),
        new(nameof(Market.Shared.Maker.DijualKembali), "Pihak lain, saya jual kembali"),
    ];

    public static readonly IReadOnlyList<Choice> HalalChoices =
    [
        new(nameof(HalalClaim.Unsaid), "Bukan makanan atau minuman, atau belum bersertifikat"),
        new(nameof(HalalClaim.Certified), "Bersertifikat halal", "Pilih sertifikatnya pada dokumen"),
        new(nameof(HalalClaim.NotHalal), "Tidak halal", "Ditulis jelas di halaman produk"),
    ];

    /// <summary>An empty form for a new product.</summary>
    public static ProductForm New() => new ProductForm { Variants = [new(), new(), new()] }.Filled();

    public static ProductForm From(OwnProductFacts facts)
    {
        var words = facts.Facts;
        return new ProductForm
        {
            Name = words.Name,
            Category = words.Category,
            Description = words.Description,
            Composition = words.Composition,
            Unit = words.Unit,
            ShelfLifeDays = words.ShelfLifeDays,
            Fulfilment = facts.Fulfilment.ToString(),
            Maker = words.Maker.ToString(),
            Member = words.Member?.Id,
            IsPdn = words.IsPdn,
            Tkdn = words.Tkdn,
            Kbki = words.Kbki,
            Kbli = words.Kbli,
            Halal = words.Halal.ToString(),
            Papers = [.. words.Papers],
            LeadTimeDays = facts.Terms.LeadTimeDays,
            MinimumOrder = facts.Terms.MinimumOrder,
            WeightGrams = facts.Terms.WeightGrams,
            Size = facts.Terms.Size,
            CountsTogether = facts.Terms.CountsTogether,
            Occasions = [.. facts.Terms.Occasions],
            Specification = [.. words.Specification.Select(line => new SpecificationForm { Label = line.Label, Value = line.Value })],
            Version = facts.Version,
        }.Filled();
    }

    /// <summary>Fills up to the lines the page offers.</summary>
    public ProductForm Filled()
    {
        while (Specification.Count < SpecificationLines) Specification.Add(new SpecificationForm());
        return this;
    }

    /// <summary>What no attribute can say of a new product's variants; asked besides them, so that all is told at once.</summary>
    public IEnumerable<(string Field, string Message)> MissingVariants()
    {
        if (Variants.Count == 0 || Variants[0].Price is null) yield return ("Variants[0].Price", "Tuliskan harga varian pertama.");
        for (var at = 0; at < Variants.Count; at++)
        {
            if (Variants[at].Price is not null && Variants[at].Opening is null)
                yield return ($"Variants[{at}].Opening", "Tuliskan stok awal, atau kesanggupan sehari.");
        }
    }

    public ProductEntry ToEntry() => new()
    {
        Name = Name,
        Category = Category,
        Description = Description ?? "",
        Specification = [.. Specification.Select(line => new SpecificationLine(line.Label ?? "", line.Value ?? ""))],
        Composition = Composition ?? "",
        Unit = Unit,
        ShelfLifeDays = ShelfLifeDays,
        Maker = Enum.Parse<Maker>(Maker),
        Member = Member,
        IsPdn = IsPdn,
        Tkdn = Tkdn,
        Kbki = Kbki ?? "",
        Kbli = Kbli ?? "",
        Halal = Enum.Parse<HalalClaim>(Halal),
        Papers = Papers,
        Fulfilment = Enum.Parse<Fulfilment>(Fulfilment),
        Terms = new ProductTerms
        {
            LeadTimeDays = LeadTimeDays!.Value,
            MinimumOrder = MinimumOrder!.Value,
            WeightGrams = WeightGrams,
            Size = Size?.Trim() ?? "",
            CountsTogether = CountsTogether,
            Occasions = [.. Occasions.Distinct()],
        },
    };

    public WriteProductCommand ToCommand() => new(
        ToEntry(),
        [.. Variants.Where(variant => variant.Price is not null).Select(variant => new NewVariant(variant.Name ?? "", new Rupiah(variant.Price!.Value), variant.Opening!.Value))]);
}

public sealed class SpecificationForm
{
    [StringLength(ProductLimits.SpecificationLabel), Display(Name = "Yang diterangkan")]
    public string? Label { get; set; }

    [StringLength(ProductLimits.SpecificationValue), Display(Name = "Isinya")]
    public string? Value { get; set; }
}

public sealed class NewVariantForm
{
    [StringLength(ProductLimits.VariantName), Display(Name = "Nama varian", Description = "Kosongkan bila hanya satu macam.")]
    public string? Name { get; set; }

    [Range(1, ProductLimits.Price), Display(Name = "Harga satuan")]
    public long? Price { get; set; }

    [Range(0, ProductLimits.Supply), Display(Name = "Stok awal, atau kesanggupan sehari")]
    public int? Opening { get; set; }
}
