using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Development.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Classifications;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.SellerLevels;

/// <summary>The level of development of one seller in the registry (BKS 26).</summary>
[Area("BackOffice"), Route("dinas/pelaku-usaha/{slug}/klasifikasi"), Authorize(Policies.SellerVerification)]
public sealed class SellerLevelsController(Actor actor, SellerDevelopmentQuery development) : SellerClassificationController(actor, development)
{
    protected override string RootOf(string slug) => $"/dinas/pelaku-usaha/{slug}/klasifikasi";

    protected override IReadOnlyList<Crumb> CrumbsTo(SellerDevelopment one) =>
        [new("Pelaku usaha", "/dinas/pelaku-usaha"), new(one.Name, $"/dinas/pelaku-usaha/{one.Slug}")];
}
