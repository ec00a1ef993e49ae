using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.Account.SignIn;

public sealed record SignInForm
{
    [Required, StringLength(254), Display(Name = "Alamat e-mail")]
    public string? Email { get; init; }

    [Required, StringLength(256), Display(Name = "Kata sandi")]
    public string? Password { get; init; }

    public string? Kembali { get; init; }
}

public sealed record CodeForm
{
    [Required, StringLength(40), Display(Name = "Kode")]
    public string? Code { get; init; }

    public string? Kembali { get; init; }
}
