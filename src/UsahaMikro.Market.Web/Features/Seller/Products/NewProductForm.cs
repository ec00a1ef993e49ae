using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>A new product as a seller fills it in.</summary>
public sealed class NewProductForm
{
    [Required, StringLength(200, MinimumLength = 3), Display(Name = "Nama produk", Description = "Seperti orang mencarinya: jenis, rasa, ukuran.")]
    public string Name { get; set; } = "";

    [Required, Display(Name = "Kategori")]
    public string Category { get; set; } = "";

    [StringLength(4000), Display(Name = "Keterangan")]
    public string? Description { get; set; }

    [Required, StringLength(40), Display(Name = "Satuan", Description = "Misalnya kotak, bungkus, lembar, jam.")]
    public string Unit { get; set; } = "";

    [Required, EnumDataType(typeof(Fulfilment)), Display(Name = "Cara memenuhi pesanan")]
    public string Fulfilment { get; set; } = nameof(Catalog.Contracts.Fulfilment.Stock);

    [Required, EnumDataType(typeof(Maker)), Display(Name = "Dibuat oleh")]
    public string Maker { get; set; } = nameof(Market.Shared.Maker.DibuatSendiri);

    [Display(Name = "Ini produk dalam negeri")]
    public bool IsPdn { get; set; }

    [Required, Range(0, 365), Display(Name = "Waktu siap", Description = "Hari sejak dipesan; 0 bila hari itu juga.")]
    public int? LeadTimeDays { get; set; } = 0;

    [Required, Range(1, 1_000_000), Display(Name = "Pesanan paling sedikit")]
    public int? MinimumOrder { get; set; } = 1;

    public List<NewVariantForm> Variants { get; set; } = [new(), new(), new()];

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

    /// <summary>What no attribute can say; asked besides them, so that all is told at once.</summary>
    public IEnumerable<(string Field, string Message)> Missing()
    {
        if (Variants.Count == 0 || Variants[0].Price is null) yield return ("Variants[0].Price", "Tuliskan harga varian pertama.");
        for (var at = 0; at < Variants.Count; at++)
        {
            if (Variants[at].Price is not null && Variants[at].Opening is null)
                yield return ($"Variants[{at}].Opening", "Tuliskan stok awal, atau kesanggupan sehari.");
        }
    }

    public WriteProductCommand ToCommand() => new(
        Name, Category, Description ?? "", Unit, Enum.Parse<Maker>(Maker), IsPdn, Enum.Parse<Fulfilment>(Fulfilment), LeadTimeDays!.Value,
        MinimumOrder!.Value,
        [.. Variants.Where(variant => variant.Price is not null).Select(variant => new NewVariant(variant.Name ?? "", new Rupiah(variant.Price!.Value), variant.Opening!.Value))]);
}

public sealed class NewVariantForm
{
    [StringLength(100), Display(Name = "Nama varian", Description = "Kosongkan bila hanya satu macam.")]
    public string? Name { get; set; }

    [Range(1, 10_000_000_000), Display(Name = "Harga satuan")]
    public long? Price { get; set; }

    [Range(0, 1_000_000), Display(Name = "Stok awal, atau kesanggupan sehari")]
    public int? Opening { get; set; }
}

/// <summary>The form with what it offers to choose from.</summary>
public sealed record NewProductPage(NewProductForm Form, IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> Categories);
