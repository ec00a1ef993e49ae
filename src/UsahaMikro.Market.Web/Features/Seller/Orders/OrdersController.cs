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

namespace UsahaMikro.Market.Web.Features.Seller.Orders;

/// <summary>The seller's inbox and the page of one order with its papers.</summary>
[Area("Seller"), Route("usaha/pesanan"), Authorize(Policies.Seller)]
public sealed class OrdersController(Actor actor, OrderDetailsQuery orders, IAreaBook areas) : Controller
{
    [HttpGet("", Name = "SellerOrders"), MenuItem("Pesanan", Icon = "inbox", Order = 10, InBottomBar = true)]
    public async Task<IActionResult> Index(
        string? tab, [FromServices] OrderListQuery list, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var closed = tab == "selesai";
        return View(InboxPage.From(await list.InboxAsync(actor, closed, cancellationToken), closed, clock.Today()));
    }

    [HttpGet("{number}", Name = "SellerOrder")]
    public async Task<IActionResult> Show(string number, CancellationToken cancellationToken) =>
        await PageAsync(number, cancellationToken) is { } page ? View("Orders/Show", page) : NotFound();

    [HttpPost("{number}/konfirmasi", Name = "SellerOrderConfirmation")]
    public async Task<IActionResult> Confirm(string number, [FromServices] ConfirmOrder confirm, CancellationToken cancellationToken) => this.Told(
        await confirm.ExecuteAsync(number, actor, cancellationToken), "Pesanan diterima. Siapkan barangnya, lalu kirim dengan surat jalan.", UrlOf(number));

    [HttpPost("{number}/pesan", Name = "SellerOrderMessage")]
    public async Task<IActionResult> Write(string number, MessageForm form, [FromServices] WriteMessage write, CancellationToken cancellationToken)
    {
        if (await PageAsync(number, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid("Orders/Show", page);

        var result = await write.ExecuteAsync(number, form.Text!, actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Orders/Show", page) : LocalRedirect($"{page.Url}#percakapan");
    }

    [HttpGet("{number}/bast/{delivery:int}", Name = "SellerBast")]
    public async Task<IActionResult> Bast(string number, int delivery, [FromServices] OrderDocuments documents, CancellationToken cancellationToken) =>
        await orders.ForSellerAsync(number, actor, cancellationToken) is { } order
        && await documents.BastAsync(order, delivery, UrlOf(number), cancellationToken) is { } document
            ? View("Orders/Document", document) : NotFound();

    [HttpGet("{number}/surat-jalan/{delivery:int}", Name = "SellerDeliveryNote")]
    public async Task<IActionResult> DeliveryNote(
        string number, int delivery, [FromServices] OrderDocuments documents, CancellationToken cancellationToken) =>
        await orders.ForSellerAsync(number, actor, cancellationToken) is { } order
        && await documents.DeliveryNoteAsync(order, delivery, UrlOf(number), cancellationToken) is { } document
            ? View("Orders/Document", document) : NotFound();

    private static string UrlOf(string number) => $"/usaha/pesanan/{number}";

    private async Task<OrderPage?> PageAsync(string number, CancellationToken cancellationToken) =>
        await orders.ForSellerAsync(number, actor, cancellationToken) is { } order ? OrderPage.From(order, new SellerSide(), areas) : null;
}
