using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Curator.Find;

/// <summary>The find box of the curators: number of a case, product, seller or NIB.</summary>
[Area("Curator"), Authorize(Policies.Curator)]
public sealed class FindController(Actor actor) : Controller
{
    private const string Here = "/kurasi/cari";

    [HttpGet(Here, Name = "CurationFind"), MenuItem("Cari", Icon = "search", Order = 10)]
    public async Task<IActionResult> Index(string? q, [FromServices] FindCollector finds, CancellationToken cancellationToken) =>
        View("TaskList/Find", await finds.PageAsync(Here, q, actor, cancellationToken));
}
