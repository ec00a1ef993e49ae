using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.UseCases;

namespace UsahaMikro.Market.Web.Features.Shared.Orders;

/// <summary>A message on an order's thread.</summary>
public sealed record MessageForm
{
    [Required(ErrorMessage = "Tulis pesan dahulu."), StringLength(WriteMessage.Longest), Display(Name = "Pesan")]
    public string? Text { get; init; }
}
