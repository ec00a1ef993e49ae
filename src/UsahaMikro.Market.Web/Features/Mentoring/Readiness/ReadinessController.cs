using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Mentoring.Readiness;

/// <summary>How ready the sellers are whom a mentor brought into the registry (BLT 12.q).</summary>
[Area("Mentoring"), Route("pendampingan/kesiapan"), Authorize(Policies.Mentoring)]
public sealed class ReadinessController(Actor actor) : Controller
{
    [HttpGet("", Name = "MentoredReadiness"), MenuItem("Kesiapan", Icon = "checklist", Order = 30, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] ReadinessQuery readiness, CancellationToken cancellationToken) =>
        View((await readiness.OfMentorAsync(actor, cancellationToken)).Select(one => ReadinessSummary.From(one, isOwner: false)).ToList());
}
