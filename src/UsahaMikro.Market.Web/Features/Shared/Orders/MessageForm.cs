using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.UseCases;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>A message on an order's thread.</summary>
public sealed record MessageForm
{
    [Required(ErrorMessage = "Tulis pesan dahulu."), StringLength(WriteMessage.Longest), Display(Name = "Pesan")]
    public string? Text { get; init; }
}

/// <summary>Why an order ends before its time, and the version its page showed.</summary>
public sealed record ReasonForm
{
    [Required(ErrorMessage = "Tuliskan alasannya."), StringLength(1000), Display(Name = "Alasan")]
    public string? Reason { get; init; }

    [Required]
    public long? Version { get; init; }

    public EndOrderCommand ToCommand(string number) => new(number, Reason!, Version!.Value);
}
