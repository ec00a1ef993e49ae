using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.BackOffice.Labels;

/// <summary>Produk Unggulan Daerah, for the head of the Dinas.</summary>
[Area("BackOffice"), Route("dinas/produk-unggulan"), Authorize(Policies.ProductLabel)]
public sealed class LabelsController(Actor actor, LabelsQuery labels) : Shared.Labels.LabelsController(actor, labels)
{
    protected override string Root => "/dinas/produk-unggulan";

    [HttpGet("", Name = "BackOfficeLabels"), MenuItem("Produk unggulan", Icon = "rosette-discount-check", Order = 27)]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => ListAsync(cancellationToken);
}
