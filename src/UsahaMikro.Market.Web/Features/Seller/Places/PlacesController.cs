using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Inventory.Queries;
using UsahaMikro.Market.Inventory.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Places;

public sealed record PlaceForm
{
    [Required, StringLength(60), Display(Name = "Nama lokasi")]
    public string? Name { get; init; }
}

/// <summary>New names by place; a page posts one at a time.</summary>
public sealed record PlaceNamesForm
{
    public Dictionary<Guid, string?> Names { get; init; } = [];

    public long Version { get; init; }
}

public sealed record PlaceRow(string Name, string Field, string Url, bool IsMain, bool IsClosed, string Goods, string OnHand, string Reserved, long Version);

public sealed record PlacesPage(IReadOnlyList<PlaceRow> Rows)
{
    public static PlacesPage From(IReadOnlyList<OwnPlace> places) => new([.. places.Select(place => new PlaceRow(
        place.Name, PlacesController.FieldOf(place.Id), $"/usaha/lokasi/{place.Id:N}", place.IsMain, place.ClosedAt is not null, Formats.Quantity(place.Variants, "varian"),
        Formats.Number(place.OnHand), Formats.Number(place.Reserved), place.Version))]);
}

/// <summary>Where the own goods lie.</summary>
[Area("Seller"), Route("usaha/lokasi"), Authorize(Policies.Seller)]
public sealed class PlacesController(Actor actor, PlacesQuery places, ArrangePlaces arrange) : Controller
{
    private const string Root = "/usaha/lokasi";

    [HttpGet("", Name = "SellerPlaces"), MenuItem("Lokasi stok", Icon = "building-warehouse", Order = 35)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View("Index", await PageAsync(cancellationToken));

    [HttpPost("", Name = "AddPlace")]
    public async Task<IActionResult> Add(PlaceForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("Index", await PageAsync(cancellationToken));
        var added = await arrange.AddAsync(form.Name!, actor, cancellationToken);
        return added.Error is { } error ? this.Refused(error, "Index", await PageAsync(cancellationToken)) : this.Told(added, $"Lokasi {form.Name} ditambahkan.", Root);
    }

    [HttpPost("{id:guid}/nama", Name = "RenamePlace")]
    public async Task<IActionResult> Rename(Guid id, PlaceNamesForm form, CancellationToken cancellationToken)
    {
        var renamed = await arrange.RenameAsync(new PlaceCommand(id, form.Version), form.Names.GetValueOrDefault(id) ?? "", actor, cancellationToken);
        return renamed.Error is { } error
            ? this.Refused(error with { Field = FieldOf(id) }, "Index", await PageAsync(cancellationToken))
            : this.Told(renamed, "Nama lokasi diubah.", Root);
    }

    [HttpPost("{id:guid}/penutupan", Name = "ClosePlace")]
    public async Task<IActionResult> Close(Guid id, long version, CancellationToken cancellationToken) =>
        this.Told(await arrange.CloseAsync(new PlaceCommand(id, version), actor, cancellationToken), "Lokasi ditutup.", Root);

    internal static string FieldOf(Guid placeId) => $"Names[{placeId}]";

    private async Task<PlacesPage> PageAsync(CancellationToken cancellationToken) => PlacesPage.From(await places.OfShopAsync(actor, cancellationToken));
}
