using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Find;

/// <summary>The find box: numbers and names, within the own organisation.</summary>
[Area("Agency"), Authorize(Policies.Agency)]
public sealed class FindController(Actor actor) : Controller
{
    private const string Here = "/instansi/cari";

    [HttpGet(Here, Name = "AgencyFind"), MenuItem("Cari", Icon = "search", Order = 30)]
    public async Task<IActionResult> Index(string? q, [FromServices] FindCollector finds, CancellationToken cancellationToken) =>
        View("TaskList/Find", await finds.PageAsync(Here, q, actor, cancellationToken));
}
