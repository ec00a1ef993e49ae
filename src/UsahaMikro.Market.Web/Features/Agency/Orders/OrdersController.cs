using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Orders;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Menu;

namespace UsahaMikro.Market.Web.Features.Agency.Orders;

/// <summary>The own agency's orders and their papers.</summary>
[Area("Agency"), Route("instansi/pesanan"), Authorize(Policies.Agency)]
public sealed class OrdersController(Actor actor, OrderDetailsQuery orders, IAreaBook areas) : Controller
{
    private const int LongestText = 100;

    [HttpGet("", Name = "AgencyOrders"), MenuItem("Pesanan", Icon = "package", Order = 20, InBottomBar = true)]
    public async Task<IActionResult> Index(
        string? status, string? cari, string? sesudah, [FromServices] OrderListQuery list, CancellationToken cancellationToken)
    {
        var text = cari?.Trim();
        if (text?.Length > LongestText) text = text[..LongestText];
        if (!OrderStatusFilter.TryRead(status, out var wanted)) return NotFound();

        var rows = await list.ForBuyerAsync(actor, wanted, text, sesudah, cancellationToken);
        return View(OrdersPage.From(rows, status, text, sesudah, actor.Role is Role.PejabatPengadaan));
    }

    [HttpGet("{number}", Name = "AgencyOrder")]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await PageAsync(number, cancellationToken) is { } page ? View("Orders/Show", page) : NotFound();

    [HttpPost("{number}/pesan", Name = "AgencyOrderMessage")]
    public async Task<IActionResult> Write(string number, MessageForm form, [FromServices] WriteMessage write, CancellationToken cancellationToken)
    {
        if (await PageAsync(number, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Orders/Show", page);

        var result = await write.ExecuteAsync(number, form.Text!, actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Orders/Show", page) : LocalRedirect($"{page.Url}#percakapan");
    }

    [HttpGet("{number}/cetak", Name = "AgencyOrderPrint")]
    public async Task<IActionResult> Print(string number, [FromServices] OrderDocuments documents, CancellationToken cancellationToken) =>
        await orders.ForBuyerAsync(number, actor, cancellationToken) is { } order
            ? View("Orders/Document", await documents.OrderAsync(order, UrlOf(order), cancellationToken)) : NotFound();

    [HttpGet("{number}/bast/{delivery:int}", Name = "AgencyBast")]
    public async Task<IActionResult> Bast(string number, int delivery, [FromServices] OrderDocuments documents, CancellationToken cancellationToken) =>
        await orders.ForBuyerAsync(number, actor, cancellationToken) is { } order
        && await documents.BastAsync(order, delivery, UrlOf(order), cancellationToken) is { } document
            ? View("Orders/Document", document) : NotFound();

    private static string UrlOf(OrderDetails order) => $"/instansi/pesanan/{order.Number}";

    private async Task<OrderPage?> PageAsync(string number, CancellationToken cancellationToken) =>
        await orders.ForBuyerAsync(number, actor, cancellationToken) is { } order ? OrderPage.From(order, new BuyerSide(actor), areas) : null;
}
