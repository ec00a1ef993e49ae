using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Budget.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Agency.Basket;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Agency.Checkout;

/// <summary>The basket becomes orders, one per seller, on a RUP package of this fiscal year.</summary>
[Area("Agency"), Route("instansi/keranjang/pesan"), Authorize(Policies.AgencyOrder)]
public sealed class CheckoutController(
    Actor actor, BasketQuery baskets, IAgencyDirectory agencies, IBudgetDesk budget, IAreaBook areas, TimeProvider clock) : Controller
{
    private const string BasketUrl = "/instansi/keranjang";

    [HttpGet("", Name = "AgencyCheckout")]
    public async Task<IActionResult> New([FromQuery] DeliveryChoice choice, CancellationToken cancellationToken)
    {
        var (basket, page) = await PageAsync(choice, null, cancellationToken);
        if (basket.CanCheckOut) return View("New", page);

        if (!basket.IsEmpty) this.FlashWarning("Perbaiki dulu yang ditandai di keranjang.");
        return LocalRedirect(BasketUrl + choice.Query);
    }

    [HttpPost("", Name = "AgencyOrderPlacing")]
    public async Task<IActionResult> Create(
        [FromForm] CheckoutForm form, [FromForm] DeliveryChoice choice, [FromServices] PlaceOrder place, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return this.Invalid("New", (await PageAsync(choice, form, cancellationToken)).Page);

        var result = await place.ExecuteAsync(form.ToCommand(await WithinAsync(choice, cancellationToken)), actor, cancellationToken);
        if (result.Error is { } error)
        {
            var (basket, page) = await PageAsync(choice, form, cancellationToken);
            if (!basket.IsEmpty) return this.Refused(error, "New", page);

            this.FlashBad(error.Message);
            return LocalRedirect(BasketUrl);
        }

        this.FlashGood(result.Value.Count == 1
            ? $"Pesanan {result.Value[0]} dibuat; penjual diminta mengonfirmasi."
            : $"{result.Value.Count} pesanan dibuat: {string.Join(", ", result.Value)}. Setiap penjual diminta mengonfirmasi.");
        return RedirectToRoute("AgencyOrders");
    }

    private async Task<DeliveryChoice> WithinAsync(DeliveryChoice choice, CancellationToken cancellationToken) =>
        choice.Within(areas, (await agencies.FindAsync(actor.AgencyId!.Value, cancellationToken))!.KecamatanCode);

    private async Task<(BasketView Basket, CheckoutPage Page)> PageAsync(DeliveryChoice asked, CheckoutForm? form, CancellationToken cancellationToken)
    {
        var agency = (await agencies.FindAsync(actor.AgencyId!.Value, cancellationToken))!;
        var choice = asked.Within(areas, agency.KecamatanCode);
        var year = clock.Today().Year;
        var packages = await budget.PackagesAsync(agency.Id, year, cancellationToken);
        var basket = await baskets.FindAsync(actor, choice.Kecamatan!, choice.Methods, cancellationToken);
        return (basket, CheckoutPage.From(basket, choice, form, packages, agency, areas, actor, year));
    }
}
