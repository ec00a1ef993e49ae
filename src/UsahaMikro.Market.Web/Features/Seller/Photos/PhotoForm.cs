using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.Seller.Photos;

public sealed record PhotoForm
{
    /// <summary>Eight photos of 10 MB, and the words around them.</summary>
    public const long RequestBytes = 81 * 1024 * 1024;

    [Required(ErrorMessage = "Pilih paling sedikit satu foto."), MinLength(1, ErrorMessage = "Pilih paling sedikit satu foto."), Display(Name = "Foto")]
    public IReadOnlyList<IFormFile> Photos { get; init; } = [];

    [StringLength(300), Display(Name = "Apa yang terlihat di foto?")]
    public string? Alt { get; init; }

    public long Version { get; init; }
}
