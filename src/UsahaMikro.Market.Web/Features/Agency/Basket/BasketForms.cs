using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Menus;

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

    /// <summary>The dishes picked: one name for each course of one dish, one for each box of the others.</summary>
    [ModelBinder(Name = "menu")]
    public Dictionary<string, string?> Menu { get; init; } = [];

    [ModelBinder(Name = "jam"), Display(Name = "Jam disajikan")]
    public TimeOnly? ServeAt { get; init; }

    [ModelBinder(Name = "tempat"), StringLength(120), Display(Name = "Tempat acara")]
    public string? Place { get; init; }

    [ModelBinder(Name = "acara"), Display(Name = "Acara")]
    public MealEvent? Event { get; init; }

    /// <summary>The same form in an address, to see what it comes to.</summary>
    public string Query => QueryString.Create([
        new("varian", $"{VariantId}"), new("jumlah", $"{Quantity}"), new("tanggal", $"{WantedOn:yyyy-MM-dd}"), new("catatan", Note), new("jam", $"{ServeAt:HH\\:mm}"),
        new("tempat", Place), new("acara", $"{Event}"), .. Menu.Select(one => KeyValuePair.Create($"menu[{one.Key}]", one.Value)),
    ]).Value ?? "";

    public IReadOnlyList<string> Chosen => [.. Menu.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value).OfType<string>()];

    public AddToBasketCommand ToCommand() => new(
        VariantId!.Value, Quantity ?? 0, WantedOn, Note ?? "", new MealEntry(Course.Picked(Chosen), ServeAt, Place ?? "", Event));

    /// <summary>The refusal at the fields of this form.</summary>
    public static Error AtItsField(Error error) => error with { Field = FieldOf(error.Field), Also = [.. error.Also.Select(AtItsField)] };

    private static string? FieldOf(string? field) => field switch
    {
        "Quantity" => "jumlah",
        "WantedOn" => "tanggal",
        "Menu" => "menu",
        "ServeAt" => "jam",
        "Place" => "tempat",
        "Event" => "acara",
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
