using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.Seller.Exports;

/// <summary>All own products as a file that an import takes back.</summary>
[Area("Seller"), Route("usaha/produk/ekspor"), Authorize(Policies.Seller)]
public sealed class ExportsController(Actor actor) : Controller
{
    [HttpGet("", Name = "ExportProducts"), EnableRateLimiting(RateLimits.Export)]
    public async Task<IActionResult> Show(string? bentuk, [FromServices] ProductExportQuery export, CancellationToken cancellationToken) =>
        actor.SellerId is { } seller ? this.ProductFile(await export.TableAsync(seller, cancellationToken), "produk", bentuk is ProductFiles.Workbook) : NotFound();
}
