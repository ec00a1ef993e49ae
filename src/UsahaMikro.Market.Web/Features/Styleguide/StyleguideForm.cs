using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.Styleguide;

/// <summary>The form shown on <c>/gaya</c>.</summary>
public sealed class StyleguideForm
{
    [Required, StringLength(80), Display(Name = "Nama produk", Description = "Seperti tertulis di kemasan.")]
    public string Name { get; set; } = "Rengginang lorjuk 500 g";

    [Range(100, 1_000_000_000), Display(Name = "Harga satuan")]
    public long Price { get; set; } = 32000;

    [Display(Name = "Berat isi")]
    public decimal? Weight { get; set; } = 0.5m;

    [Display(Name = "Siap dikirim")]
    public DateOnly? Ready { get; set; } = new DateOnly(2026, 11, 24);

    [Required, Display(Name = "Kecamatan")]
    public string? Kecamatan { get; set; }

    [Display(Name = "Keterangan")]
    public string? Note { get; set; }

    [Required, Display(Name = "Cara bayar")]
    public string Payment { get; set; } = "transfer";

    [Display(Name = "Terjual")]
    public int Sold { get; set; } = 14;

    [Display(Name = "Saya sudah memeriksa barangnya")]
    public bool Checked { get; set; }

    [Display(Name = "Foto produk")]
    public IFormFile? Photo { get; set; }
}
