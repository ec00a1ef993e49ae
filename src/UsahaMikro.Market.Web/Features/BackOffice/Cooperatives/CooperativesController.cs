using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.Cooperatives;

/// <summary>A cooperative of the registry: the Dinas checks who belongs to it.</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}/koperasi"), Authorize(Policies.SellerVerification)]
public sealed class CooperativesController(Actor actor, CooperativeQuery cooperatives, IAreaBook areas)
    : Shared.Cooperatives.CooperativesController(actor, cooperatives, areas)
{
    protected override string? Slug => (string)RouteData.Values["slug"]!;
    protected override string Root => $"/dinas/pelaku-usaha/{Slug}/koperasi";

    protected override IReadOnlyList<Crumb> CrumbsTo(CooperativeDetails one) =>
        [new("Pelaku usaha", "/dinas/pelaku-usaha"), new(one.Name, $"/dinas/pelaku-usaha/{one.Slug}"), new("Koperasi")];

    [HttpGet("", Name = "CooperativeOfRegistry")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await PageAsync(cancellationToken) is { } page ? View("Cooperatives/Show", page) : NotFound();
}
