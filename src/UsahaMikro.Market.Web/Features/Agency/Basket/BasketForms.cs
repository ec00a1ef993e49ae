using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.UseCases;

namespace UsahaMikro.Market.Web.Features.Agency.Basket;

/// <summary>What the storefront's "Tambah" sends, and what the page after it posts.</summary>
public sealed record AddForm
{
    [ModelBinder(Name = "varian")]
    public Guid? VariantId { get; init; }

    [ModelBinder(Name = "jumlah"), Display(Name = "Jumlah")]
    public int? Quantity { get; init; }

    [ModelBinder(Name = "tanggal"), Display(Name = "Dibutuhkan tanggal")]
    public DateOnly? WantedOn { get; init; }

    [ModelBinder(Name = "catatan"), StringLength(500), Display(Name = "Catatan untuk penjual")]
    public string? Note { get; init; }

    public AddToBasketCommand ToCommand() => new(VariantId!.Value, Quantity ?? 0, WantedOn, Note ?? "");

    /// <summary>The field of this form that a refusal speaks of.</summary>
    public static string? FieldOf(string? field) => field switch
    {
        "Quantity" => "jumlah",
        "WantedOn" => "tanggal",
        _ => null,
    };
}

/// <summary>Changed lines by their id; a page posts one at a time.</summary>
public sealed record LinesForm
{
    public Dictionary<Guid, LineForm> Lines { get; init; } = [];

    public static string FieldOf(Guid lineId, string? field) => field is null ? "" : $"Lines[{lineId}].{field}";
}

public sealed record LineForm
{
    [Required, Display(Name = "Jumlah")]
    public int? Quantity { get; init; }

    [Required, Display(Name = "Dibutuhkan tanggal")]
    public DateOnly? WantedOn { get; init; }

    [StringLength(500), Display(Name = "Catatan")]
    public string? Note { get; init; }

    public ChangeBasketLineCommand ToCommand(Guid lineId) => new(lineId, Quantity!.Value, WantedOn!.Value, Note ?? "");
}
