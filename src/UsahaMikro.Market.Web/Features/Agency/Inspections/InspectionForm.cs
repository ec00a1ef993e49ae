using System.ComponentModel.DataAnnotations;
using UsahaMikro.Market.Ordering.UseCases;

namespace UsahaMikro.Market.Web.Features.Agency.Inspections;

/// <summary>What the PPK found of each line, and whether function, number and time are as agreed.</summary>
public sealed record InspectionForm : IValidatableObject
{
    [Required]
    public long? Version { get; init; }

    [MinLength(1)]
    public List<InspectedLineForm> Lines { get; init; } = [];

    [Required(ErrorMessage = "Jawab: sesuai atau tidak."), Display(Name = "Fungsi dan mutu barang dibanding pesanan")]
    public bool? WorksAsMeant { get; init; }

    [Required(ErrorMessage = "Jawab: sesuai atau tidak."), Display(Name = "Jumlah barang dibanding surat jalan")]
    public bool? CountIsRight { get; init; }

    [Required(ErrorMessage = "Jawab: sesuai atau tidak."), Display(Name = "Waktu kedatangan dibanding pesanan")]
    public bool? CameInTime { get; init; }

    [Required, Display(Name = "Tanggal BAST")]
    public DateOnly? Date { get; init; }

    [StringLength(800), Display(Name = "Catatan")]
    public string? Note { get; init; }

    public InspectDeliveryCommand ToCommand(string number, Guid deliveryId) => new(
        number, deliveryId, [.. Lines.Select(line => new InspectLine(line.LineNumber!.Value, line.Accepted!.Value, line.Refused!.Value, line.Reason ?? ""))],
        Date!.Value, $"{Checklist} {Note}".Trim(), Version!.Value);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isSaid = !string.IsNullOrWhiteSpace(Note) || Lines.Exists(line => !string.IsNullOrWhiteSpace(line.Reason));
        if ((WorksAsMeant is false || CountIsRight is false || CameInTime is false) && !isSaid)
            yield return new ValidationResult("Jelaskan di catatan apa yang tidak sesuai.", [nameof(Note)]);
    }

    private string Checklist =>
        $"Fungsi {Word(WorksAsMeant)}, jumlah {Word(CountIsRight)}, waktu {Word(CameInTime)}.";

    private static string Word(bool? isRight) => isRight is true ? "sesuai" : "tidak sesuai";
}

public sealed record InspectedLineForm
{
    [Required]
    public int? LineNumber { get; init; }

    [Required, Display(Name = "Diterima")]
    public int? Accepted { get; init; }

    [Required, Display(Name = "Ditolak")]
    public int? Refused { get; init; }

    [StringLength(500), Display(Name = "Alasan ditolak")]
    public string? Reason { get; init; }
}
