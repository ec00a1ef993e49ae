using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Home;

/// <summary>Where an agency's people begin.</summary>
[Area("Agency"), Route("instansi"), Authorize(Policies.Agency)]
public sealed class HomeController(Actor actor, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "AgencyHome"), MenuItem("Beranda", Icon = "home", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] TaskCollector tasks, [FromServices] IRatioGauge gauge, CancellationToken cancellationToken) =>
        View(HomePage.From(
            actor, await tasks.CollectAsync(actor, cancellationToken), await gauge.OfAgencyAsync(actor.AgencyId!.Value, clock.Today().Year, cancellationToken),
            clock.GetUtcNow()));
}
