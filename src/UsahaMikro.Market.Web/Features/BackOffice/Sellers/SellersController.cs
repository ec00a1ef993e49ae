using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Sellers;

/// <summary>Sistem informasi data tunggal usaha mikro (BKS 16): the registry of the Dinas.</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha"), Authorize(Policies.BackOffice)]
public sealed class SellersController(Actor actor, RegistryDetailsQuery registry, IAreaBook areas, IKbliBook kbli, TimeProvider clock) : Controller
{
    [HttpGet("", Name = "SellerRegistry"), MenuItem("Pelaku usaha", Icon = "users-group", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index(
        RegistryFilterForm filter, [FromServices] RegistryListQuery query, [FromServices] ISellerLevels levels, [FromServices] ReadinessQuery readiness,
        CancellationToken cancellationToken)
    {
        var atLevel = string.IsNullOrEmpty(filter.Tingkat) ? null : await levels.AtAsync(filter.Tingkat, cancellationToken);
        var ready = filter.Readiness is { } wanted ? await readiness.SellersAsync(wanted.Goal, wanted.Level, cancellationToken) : null;
        IReadOnlyCollection<Guid>? among = atLevel is not null && ready is not null ? [.. atLevel.Intersect(ready)] : atLevel ?? ready;
        var page = await query.FindAsync(filter.ToFilter(among), filter.Sesudah, cancellationToken);
        return View(RegistryListPage.From(
            filter, page, await levels.OfAsync([.. page.Rows.Select(row => row.Id)], cancellationToken), await levels.NamesAsync(cancellationToken), areas, MayDecide));
    }

    [HttpGet("{slug}", Name = "SellerOfRegistry", Order = 1), Authorize(Policies.SellerVerification)]
    public async Task<IActionResult> Show(
        string slug, [FromServices] ISellerLevels levels, [FromServices] ReadinessQuery readiness, CancellationToken cancellationToken)
    {
        if (await registry.FindAsync(slug, cancellationToken) is not { } one || await readiness.OfSellerAsync(slug, cancellationToken) is not { } ready) return NotFound();
        var level = LevelLine.From(one, await levels.FindAsync(one.Id, cancellationToken), clock.Today());
        return View(SellerPage.From(one, level, ReadinessSummary.From(ready, isOwner: false), actor, areas, await kbli.TodayAsync(cancellationToken)));
    }

    /// <summary>The signed paper form; a file of a stranger, so it is only ever downloaded.</summary>
    [HttpGet("{slug}/formulir", Name = "SellerScan"), Authorize(Policies.SellerVerification)]
    public async Task<IActionResult> Scan(string slug, [FromServices] OpenSignedForm open, [FromServices] IFileStore files, CancellationToken cancellationToken) =>
        this.Download(await open.ExecuteAsync(slug, actor, cancellationToken), files);

    private bool MayDecide => actor.Role is Role.DinasOfficer or Role.DinasHead;
}
