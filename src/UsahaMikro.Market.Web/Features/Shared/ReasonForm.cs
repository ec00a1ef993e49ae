using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Web.Features.Shared;

/// <summary>Why something ends before its time, and the version its page showed.</summary>
public sealed record ReasonForm
{
    [Required(ErrorMessage = "Tuliskan alasannya."), StringLength(1000), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    [Required]
    public long? Version { get; init; }
}
