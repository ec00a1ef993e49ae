using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Curator.Queue;

/// <summary>Where a curator begins: the queue, oldest first.</summary>
[Area("Curator"), Route("kurasi"), Authorize(Policies.Curator)]
public sealed class QueueController(Actor actor) : Controller
{
    [HttpGet("", Name = "CurationQueue"), MenuItem("Antrean", Icon = "clipboard-list", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index(
        string? tab, string? sesudah, [FromServices] QueueQuery queue, [FromServices] TaskCollector tasks, CancellationToken cancellationToken) =>
        View(QueuePage.From(
            await queue.ReadAsync(QueuePage.TabOf(tab), sesudah, actor, cancellationToken), await tasks.CollectAsync(actor, cancellationToken)));
}
