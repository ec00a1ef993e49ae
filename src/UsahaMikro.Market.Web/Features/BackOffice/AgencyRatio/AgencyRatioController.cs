using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ratio.Queries;
using UsahaMikro.Market.Web.Features.Shared.Ratio;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.BackOffice.AgencyRatio;

/// <summary>Any organisation's ratio, opened down to the line.</summary>
[Area("BackOffice"), Route("dinas/rasio/{agencyCode}"), Authorize(Policies.RatioReading)]
public sealed class AgencyRatioController : Controller
{
    [HttpGet("", Name = "BackOfficeAgencyRatio")]
    public async Task<IActionResult> Show(
        string agencyCode, int? tahun, string? aturan, [FromServices] AgencyRatioQuery query, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        await query.FindAsync(agencyCode, tahun, aturan, cancellationToken) is { } ratio
            ? View("Ratio/Show", await pages.ShowAsync(ratio, Root(ratio.Agency.Code), isOwn: false, cancellationToken)) : NotFound();

    [HttpGet("pesanan", Name = "BackOfficeAgencyRatioOrders")]
    public async Task<IActionResult> Orders(
        string agencyCode, OrdersFilterForm filter, [FromServices] AgencyRatioQuery query, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        ModelState.IsValid
        && await query.FindAsync(agencyCode, filter.Tahun, filter.Aturan, cancellationToken) is { } ratio
        && await pages.OrdersAsync(ratio, filter, Root(ratio.Agency.Code), isOwn: false, cancellationToken) is { } page
            ? View("Ratio/Orders", page) : NotFound();

    [HttpGet("{orderNumber}", Name = "BackOfficeAgencyRatioOrder")]
    public async Task<IActionResult> Order(
        string agencyCode, string orderNumber, [FromServices] RatioPages pages, CancellationToken cancellationToken) =>
        await pages.OrderAsync(agencyCode, orderNumber, Root(agencyCode), cancellationToken) is { } page ? View("Ratio/Order", page) : NotFound();

    private static string Root(string agencyCode) => $"/dinas/rasio/{Uri.EscapeDataString(agencyCode)}";
}
