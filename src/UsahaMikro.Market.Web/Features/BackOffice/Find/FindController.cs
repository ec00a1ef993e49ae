using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Find;

/// <summary>The find box of the Dinas: number, NIB, name.</summary>
[Area("BackOffice"), Authorize(Policies.BackOffice)]
public sealed class FindController(Actor actor) : Controller
{
    private const string Here = "/dinas/cari";

    [HttpGet(Here, Name = "BackOfficeFind"), MenuItem("Cari", Icon = "search", Order = 10, InBottomBar = true)]
    public async Task<IActionResult> Index(string? q, [FromServices] FindCollector finds, CancellationToken cancellationToken) =>
        View("TaskList/Find", await finds.PageAsync(Here, q, actor, cancellationToken));
}
