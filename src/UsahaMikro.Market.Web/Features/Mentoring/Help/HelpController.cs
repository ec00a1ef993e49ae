using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Assistance.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Help;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Mentoring.Help;

/// <summary>What the sellers a mentor brought into the registry asked help with.</summary>
[Area("Mentoring"), Route("pendampingan/bantuan-izin"), Authorize(Policies.Mentoring)]
public sealed class HelpController(Actor actor) : Controller
{
    [HttpGet("", Name = "MentoredHelp"), MenuItem("Bantuan izin", Icon = "heart-handshake", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] OwnHelpQuery requests, CancellationToken cancellationToken) =>
        View((await requests.OfMentorAsync(actor, cancellationToken)).Select(HelpLine.From).ToList());
}
