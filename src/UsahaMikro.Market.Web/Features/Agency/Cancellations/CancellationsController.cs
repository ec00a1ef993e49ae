using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Agency.Cancellations;

/// <summary>Calling an order off before anything was sent.</summary>
[Area("Agency"), Route("instansi/pesanan/{number}/pembatalan"), Authorize(Policies.AgencyCancel)]
public sealed class CancellationsController(Actor actor, OrderDetailsQuery orders) : Controller
{
    [HttpGet("", Name = "NewAgencyOrderCancellation")]
    public async Task<IActionResult> New(string number, CancellationToken cancellationToken)
    {
        if (await orders.ForBuyerAsync(number, actor, cancellationToken) is not { } order) return NotFound();
        if (order.CanCancel) return View("Confirm", Page(order, order.Version));

        this.FlashWarning("Pesanan ini tidak bisa dibatalkan lagi.");
        return LocalRedirect(UrlOf(number));
    }

    [HttpPost("", Name = "AgencyOrderCancellation")]
    public async Task<IActionResult> Create(string number, ReasonForm form, [FromServices] CancelOrder cancel, CancellationToken cancellationToken)
    {
        if (await orders.ForBuyerAsync(number, actor, cancellationToken) is not { } order) return NotFound();

        var page = Page(order, form.Version ?? order.Version);
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var result = await cancel.ExecuteAsync(new EndOrderCommand(number, form.Reason!, form.Version!.Value), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Confirm", page);

        this.FlashGood($"Pesanan {number} dibatalkan.");
        return LocalRedirect(UrlOf(number));
    }

    private static string UrlOf(string number) => $"/instansi/pesanan/{number}";

    private static ConfirmPage Page(OrderDetails order, long version) => new(
        $"Batalkan pesanan {order.Number}?", $"{order.SellerName} · {order.Total} · diinginkan {Formats.Date(order.WantedOn)}.", "Batalkan pesanan",
        UrlOf(order.Number), $"{UrlOf(order.Number)}/pembatalan",
        [$"{order.SellerName} membaca alasan Anda.", $"Komitmen {order.Total} kembali ke pagu paket {order.PackageCode}.", "Barang kembali ke stok penjual."],
        ReasonLabel: "Alasan pembatalan", Hidden: new Dictionary<string, string> { ["Version"] = version.ToString(Formats.Indonesian) });
}
