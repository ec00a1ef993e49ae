using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Curation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Curator.Labels;

/// <summary>Produk Unggulan Daerah, for curators.</summary>
[Area("Curator"), Route("kurasi/unggulan"), Authorize(Policies.Curator)]
public sealed class LabelsController(Actor actor, LabelsQuery labels) : Shared.Labels.LabelsController(actor, labels)
{
    protected override string Root => "/kurasi/unggulan";

    [HttpGet("", Name = "CuratorLabels"), MenuItem("Produk unggulan", Icon = "rosette-discount-check", Order = 10)]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => ListAsync(cancellationToken);
}
