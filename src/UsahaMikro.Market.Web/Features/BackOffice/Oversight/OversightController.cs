using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.BackOffice.Home;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Oversight;

/// <summary>Where APIP and the head of the region begin: what the Dinas sees, without its desk.</summary>
[Area("BackOffice"), Route("pengawasan"), Authorize(Policies.Oversight)]
public sealed class OversightController(Actor actor) : Controller
{
    [HttpGet("", Name = "OversightHome"), MenuItem("Beranda", Icon = "home", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] TaskCollector tasks, [FromServices] RatioBoardQuery board, CancellationToken cancellationToken) =>
        View("/Features/BackOffice/Home/Index.cshtml", HomePage.From(
            actor.DisplayName, await tasks.CollectAsync(actor, cancellationToken), (await board.FindAsync(null, null, cancellationToken))!, isDinas: false));
}
