using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Search.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Results;

/// <summary>Search results with facets, and suggestions while typing.</summary>
public sealed class ResultsController : StorefrontController
{
    private const int Suggestions = 6;

    [HttpGet("/cari", Name = "results")]
    public async Task<IActionResult> Index(
        ResultsQuery asked, [FromServices] ISearchIndex index, [FromServices] CardsByIdQuery cards, [FromServices] CategoryTreeQuery tree,
        [FromServices] IAreaBook areas, [FromServices] RatioMarks marks, [FromServices] ISellerRegistry sellers, CancellationToken cancellationToken)
    {
        var shop = asked.Shop.Length == 0 ? null : await sellers.FindBySlugAsync(asked.Shop, cancellationToken);
        if (shop is null && asked.Shop.Length > 0) return NotFound();

        var choice = PlaceChoice.From(asked.Near, areas);
        var place = await EventPlace.FindAsync(choice, areas, sellers, cancellationToken);
        var hits = await index.SearchAsync(asked.ToRequest(shop?.Id, place), cancellationToken);
        var found = new Found(
            hits, await cards.FindAsync(hits.Ids, cancellationToken), await tree.AllAsync(cancellationToken),
            await tree.OccasionsAsync(cancellationToken), areas.KecamatanName, await marks.FindAsync(cancellationToken), shop, choice, place);
        return View(ResultsPage.From(asked, found, T));
    }

    /// <summary>For the combobox of the search field; without script nobody asks.</summary>
    [HttpGet("/cari/saran", Name = "suggestions")]
    public async Task<IActionResult> Suggest([FromQuery(Name = "q")] string? text, [FromServices] ISearchIndex index, CancellationToken cancellationToken)
    {
        var found = await index.SuggestAsync(text ?? "", Suggestions, cancellationToken);
        return Json(found.Select(one => new { kind = KindOf(one.Kind), text = one.Text, url = AddressOf(one) }));
    }

    private string KindOf(SuggestionKind kind) => T[kind switch
    {
        SuggestionKind.Category => "Rak",
        SuggestionKind.Seller => "Penjual",
        _ => "Produk",
    }];

    private static string AddressOf(Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.Category => $"/kategori/{suggestion.Key}",
        SuggestionKind.Seller => $"/usaha-mikro/{suggestion.Key}",
        _ => $"/produk/{suggestion.Key}",
    };
}
