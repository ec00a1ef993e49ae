using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Security;

namespace UsahaMikro.Market.Web.Features.BackOffice.Orders;

/// <summary>Every order, for the Dinas to read.</summary>
[Area("BackOffice"), Route("dinas/pesanan/{number}"), Authorize(Policies.RatioReading)]
public sealed class OrdersController(OrderDetailsQuery orders, IAreaBook areas) : Controller
{
    [HttpGet("", Name = "BackOfficeOrder")]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await orders.ForOperatorAsync(number, cancellationToken) is { } order
            ? View("Orders/Show", OrderPage.From(order, new OperatorSide(), areas)) : NotFound();

    [HttpGet("bast/{delivery:int}", Name = "BackOfficeBast")]
    public async Task<IActionResult> Bast(string number, int delivery, [FromServices] OrderDocuments documents, CancellationToken cancellationToken) =>
        await orders.ForOperatorAsync(number, cancellationToken) is { } order
        && await documents.BastAsync(order, delivery, $"/dinas/pesanan/{order.Number}", cancellationToken) is { } document
            ? View("Orders/Document", document) : NotFound();
}
