using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Agency.Basket;

namespace UsahaMikro.Market.Web.Features.Agency.Checkout;

/// <summary>The last word before a basket becomes orders.</summary>
public sealed record CheckoutForm
{
    [Required]
    public string? Token { get; init; }

    [Required]
    public long? SeenTotal { get; init; }

    [Required(ErrorMessage = "Pilih paket RUP."), Display(Name = "Paket RUP")]
    public Guid? PackageId { get; init; }

    [StringLength(400), Display(Name = "Alamat pengantaran")]
    public string? Address { get; init; }

    [Required, StringLength(120), Display(Name = "Penerima")]
    public string? Recipient { get; init; }

    [Required, RegularExpression(@"[0-9+() .\-]{6,40}", ErrorMessage = "Tulis nomor telepon dengan angka, misalnya 0812-3456-7890."), Display(Name = "Telepon")]
    public string? Phone { get; init; }

    public PlaceOrderCommand ToCommand(DeliveryChoice choice) => new(
        Token!, PackageId, choice.Kecamatan!, Address ?? "", Recipient!, Phone!, choice.Methods, new Rupiah(SeenTotal!.Value));
}
