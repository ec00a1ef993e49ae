using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Mentoring.Find;

/// <summary>The find box of a mentor: NIB and names of the sellers they brought in.</summary>
[Area("Mentoring"), Authorize(Policies.Mentoring)]
public sealed class FindController(Actor actor) : Controller
{
    private const string Here = "/pendampingan/cari";

    [HttpGet(Here, Name = "MentoringFind"), MenuItem("Cari", Icon = "search", Order = 60)]
    public async Task<IActionResult> Index(string? q, [FromServices] FindCollector finds, CancellationToken cancellationToken) =>
        View("TaskList/Find", await finds.PageAsync(Here, q, actor, cancellationToken));
}
