using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Readiness.Contracts;
using UsahaMikro.Market.Readiness.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Readiness;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Seller.Readiness;

/// <summary>One product against both goals.</summary>
public sealed record ProductReadinessPage(string Name, string Code, IReadOnlyList<GoalCard> Goals);

/// <summary>What a seller still needs for the e-katalog and for retail (BLT 12.q, SRG 10(1).b, SRG 10(1).f).</summary>
[Area("Seller"), Route("usaha/kesiapan"), Authorize(Policies.Seller)]
public sealed class ReadinessController(Actor actor, ReadinessQuery readiness) : Controller
{
    [HttpGet("", Name = "OwnReadiness"), MenuItem("Kesiapan", Icon = "checklist", Order = 35)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await readiness.OfShopAsync(actor, cancellationToken) is { } own ? View(ReadinessSummary.From(own, isOwner: true)) : NotFound();

    [HttpGet("{code}", Name = "OwnProductReadiness")]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken) =>
        (await readiness.OfShopAsync(actor, cancellationToken))?.Products.FirstOrDefault(one => one.Product.Code == code) is { } one
            ? View(new ProductReadinessPage(one.Product.Name, one.Product.Code, [.. Enum.GetValues<ReadinessGoal>().Select(goal => ReadinessPages.CardOf(one, goal))]))
            : NotFound();
}
