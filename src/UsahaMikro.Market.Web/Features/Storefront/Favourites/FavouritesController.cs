using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Storefront.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Storefront.Favourites;

/// <param name="Gone">Names of favourites that are not in the market now, with their codes.</param>
/// <param name="Problem">Why the last one was not added.</param>
public sealed record FavouritesPage(IReadOnlyList<ProductCard> Cards, IReadOnlyList<(string Code, string Name)> Gone, string? Problem);

/// <summary>What visitors want to find again, with or without an account.</summary>
public sealed class FavouritesController(FavouriteShelf shelf, CardsByIdQuery cards, RatioMarks marks) : StorefrontController
{
    [HttpGet("/favorit", Name = "favourites")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View("Index", await PageAsync(null, cancellationToken));

    /// <summary>For the buttons of a signed-in visitor; without script nobody asks.</summary>
    [HttpGet("/favorit/kode", Name = "favourite-codes")]
    public async Task<IActionResult> Codes(CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        return Json((await shelf.ReadAsync(cancellationToken)).Select(row => row.Code));
    }

    [HttpPost("/favorit/tambah", Name = "favourite-add"), OwnPages]
    public async Task<IActionResult> Add(string? produk, CancellationToken cancellationToken)
    {
        var result = await shelf.KeepAsync(produk ?? "", cancellationToken);
        if (result.Error is { Kind: ErrorKind.NotFound }) return NotFound();
        if (result.Error is { } error) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (Request.IsByScript()) return Json(new ChoiceAnswer(T[result.Error?.Message ?? "Disimpan di favorit."], await AfterAsync(produk!, result.IsSuccess, cancellationToken)));
        return result.Error is null ? LocalRedirect("/favorit") : View("Index", await PageAsync(T[result.Error.Message], cancellationToken));
    }

    [HttpPost("/favorit/hapus", Name = "favourite-remove"), OwnPages]
    public async Task<IActionResult> Remove(string? produk, CancellationToken cancellationToken)
    {
        var before = (await shelf.ReadAsync(cancellationToken)).Select(row => row.Code).ToList();
        await shelf.DropAsync(produk ?? "", cancellationToken);
        return Request.IsByScript() ? Json(new ChoiceAnswer(T["Dihapus dari favorit."], [.. before.Where(code => code != produk)])) : LocalRedirect("/favorit");
    }

    /// <summary>A cookie set by this very answer cannot be read back yet.</summary>
    private async Task<IReadOnlyList<string>> AfterAsync(string added, bool isAdded, CancellationToken cancellationToken)
    {
        var codes = (await shelf.ReadAsync(cancellationToken)).Select(row => row.Code);
        return [.. isAdded ? codes.Prepend(added).Distinct() : codes];
    }

    private async Task<FavouritesPage> PageAsync(string? problem, CancellationToken cancellationToken)
    {
        var rows = await shelf.ReadAsync(cancellationToken);
        var listed = await cards.FindByCodesAsync([.. rows.Select(row => row.Code)], cancellationToken);
        var there = listed.Select(card => card.Code).ToHashSet();
        return new FavouritesPage(
            Cards.Of(listed, T, await marks.FindAsync(cancellationToken)),
            [.. rows.Where(row => !there.Contains(row.Code)).Select(row => (row.Code, row.Name))], problem);
    }
}
