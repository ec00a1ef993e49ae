using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Ratio;

/// <summary>The own agency's ratio; whose it is comes from the actor, never from the address.</summary>
[Area("Agency"), Route("instansi/rasio"), Authorize(Policies.Agency)]
public sealed class RatioController(Actor actor) : Controller
{
    private const string Root = "/instansi/rasio";

    private Guid AgencyId => actor.AgencyId!.Value;

    [HttpGet("", Name = "AgencyRatio"), MenuItem("Rasio", Icon = "scale", Order = 60)]
    public async Task<IActionResult> Show(
        int? tahun, string? aturan, [FromServices] AgencyRatioQuery query, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        await query.FindAsync(AgencyId, tahun, aturan, cancellationToken) is { } ratio
            ? View("Ratio/Show", await pages.ShowAsync(ratio, Root, isOwn: true, cancellationToken)) : NotFound();

    [HttpGet("pesanan", Name = "AgencyRatioOrders")]
    public async Task<IActionResult> Orders(
        OrdersFilterForm filter, [FromServices] AgencyRatioQuery query, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        ModelState.IsValid
        && await query.FindAsync(AgencyId, filter.Tahun, filter.Aturan, cancellationToken) is { } ratio
        && await pages.OrdersAsync(ratio, filter, Root, isOwn: true, cancellationToken) is { } page
            ? View("Ratio/Orders", page) : NotFound();

    [HttpGet("{orderNumber}", Name = "AgencyRatioOrder")]
    public async Task<IActionResult> Order(string orderNumber, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        await pages.OrderAsync(AgencyId, orderNumber, Root, isOwn: true, cancellationToken) is { } page ? View("Ratio/Order", page) : NotFound();
}
