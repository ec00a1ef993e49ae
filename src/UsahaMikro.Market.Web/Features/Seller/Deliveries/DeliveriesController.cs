using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Contracts;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Deliveries;

/// <summary>Goods leave with a surat jalan; later the seller confirms the BAST.</summary>
[Area("Seller"), Route("usaha/pesanan/{number}/pengiriman"), Authorize(Policies.Seller)]
public sealed class DeliveriesController(Actor actor, OrderDetailsQuery orders, IAreaBook areas) : Controller
{
    [HttpGet("baru", Name = "NewSellerDelivery")]
    public async Task<IActionResult> New(string number, CancellationToken cancellationToken)
    {
        if (await orders.ForSellerAsync(number, actor, cancellationToken) is not { } order) return NotFound();
        if (order.CanDispatch) return View("New", DispatchPage.From(order, null, areas));

        this.FlashWarning(order.Status is OrderStatus.Placed ? "Terima dulu pesanannya, baru barangnya bisa dikirim." : "Tidak ada lagi yang perlu dikirim.");
        return LocalRedirect(UrlOf(number));
    }

    [HttpPost("baru", Name = "SellerDelivery")]
    public async Task<IActionResult> Create(string number, DispatchForm form, [FromServices] DispatchDelivery dispatch, CancellationToken cancellationToken)
    {
        if (await orders.ForSellerAsync(number, actor, cancellationToken) is not { } order) return NotFound();

        var page = DispatchPage.From(order, form, areas);
        if (!ModelState.IsValid) return this.Invalid("New", page);

        var result = await dispatch.ExecuteAsync(form.ToCommand(number), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "New", page);

        this.FlashGood($"Barang berangkat dengan surat jalan {form.NoteNumber}. {order.BuyerName} diminta memeriksa begitu tiba.");
        return LocalRedirect(UrlOf(number));
    }

    [HttpGet("{delivery:int}/serah-terima", Name = "NewSellerHandOver")]
    public async Task<IActionResult> NewHandOver(string number, int delivery, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, delivery, cancellationToken) is not { } found) return NotFound();
        if (found.Delivery.Status is DeliveryStatus.Inspected) return View("Confirm", Page(found.Order, found.Delivery));

        this.FlashWarning("Tidak ada BAST yang menunggu konfirmasi untuk pengiriman ini.");
        return LocalRedirect(UrlOf(number));
    }

    [HttpPost("{delivery:int}/serah-terima", Name = "SellerHandOver")]
    public async Task<IActionResult> HandOver(string number, int delivery, [FromServices] HandOverDelivery handOver, CancellationToken cancellationToken) =>
        await FindAsync(number, delivery, cancellationToken) is { } found
            ? this.Told(await handOver.ExecuteAsync(number, found.Delivery.Id, actor, cancellationToken), $"{found.Delivery.BastNumber} dikonfirmasi.", UrlOf(number))
            : NotFound();

    private static string UrlOf(string number) => $"/usaha/pesanan/{number}";

    private static ConfirmPage Page(OrderDetails order, DeliveryView delivery) => new(
        $"Konfirmasi {delivery.BastNumber}?", $"{delivery.InspectedByName} memeriksa pengiriman ke-{delivery.Number} pada {Formats.DateTime(delivery.InspectedAt!.Value)}. {string.Join(' ', delivery.Lines.Select(Sentence))}",
        "Konfirmasi BAST", UrlOf(order.Number), $"{UrlOf(order.Number)}/pengiriman/{delivery.Number}/serah-terima",
        [
            $"BAST menjadi bukti serah terima senilai {delivery.Lines.Sum(line => line.AcceptedGross)}.",
            "Bila tidak setuju, jangan konfirmasi dulu; tulis keberatan di percakapan pesanan.",
        ],
        ReasonLabel: null, IsDestructive: false);

    private static string Sentence(DeliveryLineView line) => line.Refused == 0
        ? $"{line.Name}: {Formats.Quantity(line.Accepted, line.Unit)} diterima."
        : $"{line.Name}: {Formats.Quantity(line.Accepted, line.Unit)} diterima, {Formats.Number(line.Refused)} ditolak karena {line.RefusalReason}.";

    private async Task<(OrderDetails Order, DeliveryView Delivery)?> FindAsync(string number, int delivery, CancellationToken cancellationToken) =>
        await orders.ForSellerAsync(number, actor, cancellationToken) is { } order
        && order.Deliveries.SingleOrDefault(one => one.Number == delivery) is { } found ? (order, found) : null;
}
