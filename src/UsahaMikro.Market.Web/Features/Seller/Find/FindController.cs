using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Find;

/// <summary>The find box: numbers and names, within the own organisation.</summary>
[Area("Seller"), Authorize(Policies.Seller)]
public sealed class FindController(Actor actor) : Controller
{
    private const string Here = "/usaha/cari";

    [HttpGet(Here, Name = "SellerFind"), MenuItem("Cari", Icon = "search", Order = 30)]
    public async Task<IActionResult> Index(string? q, [FromServices] FindCollector finds, CancellationToken cancellationToken) =>
        View("TaskList/Find", await finds.PageAsync(Here, q, actor, cancellationToken));
}
