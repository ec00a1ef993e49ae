using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Features.Shared.TaskList;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Mentoring.Home;

public sealed record HomePage(string Greeting, string Subtitle, IReadOnlyList<TaskRow> Tasks, bool MayRegister);

/// <summary>Where a mentor begins.</summary>
[Area("Mentoring"), Route("pendampingan"), Authorize(Policies.Mentoring)]
public sealed class HomeController(Actor actor, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "MentoringHome"), MenuItem("Beranda", Icon = "home", Order = 0, InBottomBar = true)]
    public async Task<IActionResult> Index([FromServices] TaskCollector tasks, CancellationToken cancellationToken) => View(new HomePage(
        Greeting.For(actor.DisplayName, clock.GetUtcNow()), Formats.DateTime(clock.GetUtcNow()), await tasks.CollectAsync(actor, cancellationToken),
        Policies.Roles[Policies.SellerIntake].Contains(actor.Role)));
}
