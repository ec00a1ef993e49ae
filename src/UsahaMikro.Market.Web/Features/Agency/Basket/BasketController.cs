using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Basket;

/// <summary>The basket of one Pejabat Pengadaan for their agency.</summary>
[Area("Agency"), Route("instansi/keranjang"), Authorize(Policies.AgencyOrder)]
public sealed class BasketController(
    Actor actor, BasketQuery baskets, CardsByIdQuery cards, ISellerRegistry sellers, IAreaBook areas, Texts texts, TimeProvider clock) : Controller
{
    private const string Root = "/instansi/keranjang";

    [HttpGet("", Name = "AgencyBasket"), MenuItem("Keranjang", Icon = "shopping-cart", Order = 10, InBottomBar = true)]
    public async Task<IActionResult> Show(
        [FromQuery] DeliveryChoice choice, [FromServices] IAgencyDirectory agencies, CancellationToken cancellationToken) =>
        View("Show", await PageAsync(choice, agencies, cancellationToken));

    [HttpGet("tambah", Name = "NewAgencyBasketLine")]
    public async Task<IActionResult> New(
        [FromQuery] AddForm form, [FromServices] ICatalogDesk catalog, [FromServices] IStockDesk stock, CancellationToken cancellationToken)
    {
        if (await AddPageAsync(form, catalog, stock, cancellationToken) is not { } page) return NotFound();
        return ModelState.IsValid ? View("New", page) : this.Invalid("New", page);
    }

    /// <param name="hitung">Pressed to see what it comes to; nothing is added.</param>
    [HttpPost("tambah", Name = "AgencyBasketLine")]
    public async Task<IActionResult> Create(
        [FromForm] AddForm form, [FromForm] string? hitung, [FromServices] AddToBasket add, [FromServices] ICatalogDesk catalog, [FromServices] IStockDesk stock,
        CancellationToken cancellationToken)
    {
        if (await AddPageAsync(form, catalog, stock, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("New", page);
        if (hitung is not null) return LocalRedirect($"{Root}/tambah{form.Query}");

        var result = await add.ExecuteAsync(form.ToCommand(), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(AddForm.AtItsField(error), "New", page);

        this.FlashGood($"{page.Goods.Name} ada di keranjang.");
        return LocalRedirect(Root);
    }

    [HttpPost("baris/{lineId:guid}", Name = "AgencyBasketLineChange")]
    public async Task<IActionResult> Change(
        Guid lineId, [FromForm] LinesForm form, [FromQuery] DeliveryChoice choice, [FromServices] ChangeBasketLine change,
        [FromServices] IAgencyDirectory agencies, CancellationToken cancellationToken)
    {
        if (!form.Lines.TryGetValue(lineId, out var line)) return BadRequest();
        if (!ModelState.IsValid) return this.Invalid("Show", await PageAsync(choice, agencies, cancellationToken));

        var result = await change.ExecuteAsync(line.ToCommand(lineId), actor, cancellationToken);
        if (result.Error is not { } error) return LocalRedirect(Root + choice.Query);
        return this.Refused(error with { Field = LinesForm.FieldOf(lineId, error.Field) }, "Show", await PageAsync(choice, agencies, cancellationToken));
    }

    [HttpPost("baris/{lineId:guid}/hapus", Name = "AgencyBasketLineRemoval")]
    public async Task<IActionResult> Remove(
        Guid lineId, [FromQuery] DeliveryChoice choice, [FromServices] RemoveFromBasket remove, CancellationToken cancellationToken) =>
        this.Told(await remove.ExecuteAsync(lineId, actor, cancellationToken), "Baris dihapus dari keranjang.", Root + choice.Query);

    private async Task<BasketPage> PageAsync(DeliveryChoice asked, IAgencyDirectory agencies, CancellationToken cancellationToken)
    {
        var agency = await agencies.FindAsync(actor.AgencyId!.Value, cancellationToken);
        var choice = asked.Within(areas, agency?.KecamatanCode ?? areas.Kecamatan[0].Code);
        var basket = await baskets.FindAsync(actor, choice.Kecamatan!, choice.Methods, cancellationToken);
        var products = basket.Groups.SelectMany(group => group.Lines).Select(line => line.Offer?.ProductId).OfType<Guid>().Distinct().ToList();
        return BasketPage.From(basket, choice, await CardsAsync(products, cancellationToken), areas);
    }

    /// <summary>Null when the variant is not offered.</summary>
    private async Task<AddPage?> AddPageAsync(AddForm form, ICatalogDesk catalog, IStockDesk stock, CancellationToken cancellationToken)
    {
        if (form.VariantId is not { } variant) return null;
        if (!(await catalog.OffersAsync([variant], cancellationToken)).TryGetValue(variant, out var offer)) return null;

        if (await sellers.FindAsync(offer.SellerId, cancellationToken) is not { } seller) return null;
        var levels = await stock.LevelsAsync([variant], cancellationToken);
        var card = (await CardsAsync([offer.ProductId], cancellationToken)).GetValueOrDefault(offer.ProductId);
        return AddPage.From(offer, seller, card, levels.GetValueOrDefault(variant), form, clock.Today(), texts);
    }

    private async Task<IReadOnlyDictionary<Guid, ListedCard>> CardsAsync(IReadOnlyList<Guid> products, CancellationToken cancellationToken) =>
        (await cards.FindAsync(products, cancellationToken)).ToDictionary(card => card.Id);
}
