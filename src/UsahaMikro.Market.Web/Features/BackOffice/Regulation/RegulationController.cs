using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Language;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Regulation;

/// <summary>The regulation profile of this daerah, and the history of each parameter.</summary>
[Area("BackOffice"), Route("dinas/regulasi"), Authorize(Policies.RegulationReading)]
public sealed class RegulationController(Actor actor, RegulationProfileQuery profile) : Controller
{
    internal const string Root = "/dinas/regulasi";

    [HttpGet("", Name = "RegulationProfile"), MenuItem("Regulasi", Icon = "scale", Order = 70)]
    public async Task<IActionResult> Index(
        [FromServices] IRegulationParameters rules, [FromServices] IAreaBook areas, [FromServices] Texts texts, [FromServices] TimeProvider clock,
        CancellationToken cancellationToken) =>
        View(ProfilePage.From(
            await profile.AllAsync(cancellationToken), await rules.RuleSetsAsync(clock.Today(), cancellationToken), areas.Daerah, actor, texts));

    [HttpGet("{key}", Name = "RegulationParameter")]
    public async Task<IActionResult> Show(string key, CancellationToken cancellationToken) =>
        ParameterBook.Find(key) is { } definition
            ? View(HistoryPage.From(definition, await profile.HistoryAsync(key, cancellationToken), actor))
            : NotFound();

    internal static bool MayChange(Actor actor) => Policies.Roles[Policies.RegulationChange].Contains(actor.Role);
}
