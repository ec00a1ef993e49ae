using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Ordering.Queries;
using UsahaMikro.Market.Ordering.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Rejections;

/// <summary>Turning an order down, with the reason the buyer reads.</summary>
[Area("Seller"), Route("usaha/pesanan/{number}/penolakan"), Authorize(Policies.Seller)]
public sealed class RejectionsController(Actor actor, OrderDetailsQuery orders) : Controller
{
    [HttpGet("", Name = "NewSellerOrderRejection")]
    public async Task<IActionResult> New(string number, CancellationToken cancellationToken)
    {
        if (await orders.ForSellerAsync(number, actor, cancellationToken) is not { } order) return NotFound();
        if (order.CanReject) return View("Confirm", Page(order, order.Version));

        this.FlashWarning("Pesanan ini sudah tidak bisa ditolak.");
        return LocalRedirect(UrlOf(number));
    }

    [HttpPost("", Name = "SellerOrderRejection")]
    public async Task<IActionResult> Create(string number, ReasonForm form, [FromServices] RejectOrder reject, CancellationToken cancellationToken)
    {
        if (await orders.ForSellerAsync(number, actor, cancellationToken) is not { } order) return NotFound();

        var page = Page(order, form.Version ?? order.Version);
        if (!ModelState.IsValid) return this.Invalid("Confirm", page);

        var result = await reject.ExecuteAsync(new EndOrderCommand(number, form.Reason!, form.Version!.Value), actor, cancellationToken);
        if (result.Error is { } error) return this.Refused(error, "Confirm", page);

        this.FlashGood($"Pesanan {number} ditolak; pembeli membaca alasannya.");
        return LocalRedirect(UrlOf(number));
    }

    private static string UrlOf(string number) => $"/usaha/pesanan/{number}";

    private static ConfirmPage Page(OrderDetails order, long version) => new(
        $"Tolak pesanan {order.Number}?", $"{order.BuyerName} · {order.Total} · dibutuhkan {Formats.Date(order.WantedOn)}.", "Tolak pesanan",
        UrlOf(order.Number), $"{UrlOf(order.Number)}/penolakan",
        [$"{order.BuyerName} membaca alasan Anda.", "Barangnya kembali ke stok Anda.", "Pesanan ini berakhir dan tidak bisa dibuka lagi."],
        ReasonLabel: "Alasan penolakan", ReasonHelp: "Misalnya: bahan habis sampai 3 hari ke depan.",
        Hidden: new Dictionary<string, string> { ["Version"] = version.ToString(Formats.Indonesian) });
}
