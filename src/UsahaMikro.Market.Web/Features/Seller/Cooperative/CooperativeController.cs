using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Cooperatives;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Cooperative;

/// <summary>The own cooperative for its officers; for other businesses the cooperatives they belong to (BGR 36(4)).</summary>
[Area("Seller"), Route("usaha/koperasi"), Authorize(Policies.Seller)]
public sealed class CooperativeController(Actor actor, CooperativeQuery cooperatives, IAreaBook areas) : CooperativesController(actor, cooperatives, areas)
{
    private readonly Actor _actor = actor;
    private readonly CooperativeQuery _cooperatives = cooperatives;
    private readonly IAreaBook _areas = areas;

    protected override string? Slug => null;
    protected override string Root => "/usaha/koperasi";

    protected override IReadOnlyList<Crumb> CrumbsTo(CooperativeDetails one) => [];

    [HttpGet("", Name = "OwnCooperative"), MenuItem("Koperasi", Icon = "users-group", Order = 68)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => await PageAsync(cancellationToken) is { } page
        ? View("Cooperatives/Show", page)
        : View("Memberships", MembershipsPage.From(await _cooperatives.OfMemberAsync(_actor, cancellationToken), Root, _actor, _areas));

    protected override async Task<CooperativeMembership?> MemberAsync(Guid member, CancellationToken cancellationToken) =>
        await base.MemberAsync(member, cancellationToken)
            ?? (await _cooperatives.OfMemberAsync(_actor, cancellationToken)).FirstOrDefault(one => one.Id == member);
}
