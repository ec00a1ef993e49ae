using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Home;

/// <summary>Where the Dinas begins: what waits, then the worst agencies.</summary>
[Area("BackOffice"), Route("dinas"), Authorize(Policies.BackOffice)]
public sealed class HomeController(Actor actor) : Controller
{
    [HttpGet("", Name = "BackOfficeHome"), MenuItem("Beranda", Icon = "home", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index(
        [FromServices] TaskCollector tasks, [FromServices] RatioBoardQuery board, CancellationToken cancellationToken) => View(HomePage.From(
            actor.DisplayName, await tasks.CollectAsync(actor, cancellationToken), (await board.FindAsync(null, null, cancellationToken))!, isDinas: true));
}
