using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.Shared;

/// <summary>A password behind a letter's link, typed twice.</summary>
public sealed record NewPasswordForm
{
    [Required, StringLength(400)]
    public string? Token { get; init; }

    [Required, StringLength(256), Display(Name = "Kata sandi baru")]
    public string? Password { get; init; }

    [Required, Compare(nameof(Password), ErrorMessage = "Kedua kata sandi tidak sama."), Display(Name = "Ulangi kata sandi baru")]
    public string? Again { get; init; }

    /// <summary>Whose account it is; shown, never read back.</summary>
    public string? Email { get; init; }

    public string? About { get; init; }
}
