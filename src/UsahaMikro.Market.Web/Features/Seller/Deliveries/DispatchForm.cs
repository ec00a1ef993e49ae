using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.UseCases;

namespace UsahaMikro.Market.Web.Features.Seller.Deliveries;

/// <summary>What leaves now, with which surat jalan, by whom.</summary>
public sealed record DispatchForm
{
    [Required]
    public long? Version { get; init; }

    [MinLength(1)]
    public List<DispatchLineForm> Lines { get; init; } = [];

    [Required, StringLength(60), Display(Name = "Nomor surat jalan")]
    public string? NoteNumber { get; init; }

    [StringLength(120), Display(Name = "Dibawa oleh")]
    public string? Courier { get; init; }

    public DispatchDeliveryCommand ToCommand(string number) => new(
        number, Lines.GroupBy(line => line.LineNumber!.Value).ToDictionary(line => line.Key, line => line.Last().Pieces!.Value), NoteNumber!, Courier ?? "",
        Version!.Value);
}

public sealed record DispatchLineForm
{
    [Required]
    public int? LineNumber { get; init; }

    [Required, Display(Name = "Dikirim sekarang")]
    public int? Pieces { get; init; }
}
