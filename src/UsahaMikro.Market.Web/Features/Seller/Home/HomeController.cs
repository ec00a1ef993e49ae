using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Home;

/// <summary>Where a seller begins.</summary>
[Area("Seller"), Route("usaha"), Authorize(Policies.Seller)]
public sealed class HomeController(Actor actor, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "SellerHome"), MenuItem("Beranda", Icon = "home", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index(
        [FromServices] TaskCollector tasks, [FromServices] SellerFiguresQuery figures, [FromServices] ReadinessQuery readiness,
        [FromServices] ISellerRegistry sellers, CancellationToken cancellationToken)
    {
        var ready = await readiness.OfShopAsync(actor, cancellationToken) is { } own ? ReadinessSummary.From(own, isOwner: true, "/usaha/kesiapan") : null;
        var shop = actor.SellerId is { } seller ? await sellers.FindAsync(seller, cancellationToken) : null;
        return View(HomePage.From(
            actor, await tasks.CollectAsync(actor, cancellationToken), await figures.FindAsync(actor, cancellationToken), shop, ready, clock.GetUtcNow()));
    }
}
